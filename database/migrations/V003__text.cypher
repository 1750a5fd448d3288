// Where a filter offers `contains`.
CREATE TEXT INDEX organization_name_text IF NOT EXISTS FOR (n:Organization) ON (n.sortName);
CREATE TEXT INDEX provider_name_text IF NOT EXISTS FOR (n:Provider) ON (n.sortName);
CREATE TEXT INDEX buyer_name_text IF NOT EXISTS FOR (n:Buyer) ON (n.sortName);
CREATE TEXT INDEX supporter_name_text IF NOT EXISTS FOR (n:Supporter) ON (n.sortName);
CREATE TEXT INDEX metric_name_text IF NOT EXISTS FOR (n:Metric) ON (n.sortName);
CREATE TEXT INDEX source_title_text IF NOT EXISTS FOR (n:Source) ON (n.sortTitle);

// The search over names. searchNames holds them as words without accents and case; the analyzer keeps stop words, which are words of names.
CREATE FULLTEXT INDEX organizationNames IF NOT EXISTS FOR (n:Organization) ON EACH [n.searchNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
