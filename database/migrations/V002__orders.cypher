// One composite index for each order of a list, with the equality it may be filtered by in front and the id as tie-breaker behind.

CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName, n.id);
CREATE INDEX organization_country_name IF NOT EXISTS FOR (n:Organization) ON (n.countryId, n.sortName, n.id);
CREATE INDEX organization_kind_name IF NOT EXISTS FOR (n:Organization) ON (n.kind, n.sortName, n.id);
CREATE INDEX organization_partnership_count IF NOT EXISTS FOR (n:Organization) ON (n.partnershipCount, n.id);
CREATE INDEX organization_country_partnership_count IF NOT EXISTS FOR (n:Organization) ON (n.countryId, n.partnershipCount, n.id);
CREATE INDEX organization_kind_partnership_count IF NOT EXISTS FOR (n:Organization) ON (n.kind, n.partnershipCount, n.id);

CREATE INDEX provider_name IF NOT EXISTS FOR (n:Provider) ON (n.sortName, n.id);
CREATE INDEX provider_country_name IF NOT EXISTS FOR (n:Provider) ON (n.countryId, n.sortName, n.id);
CREATE INDEX provider_kind_name IF NOT EXISTS FOR (n:Provider) ON (n.kind, n.sortName, n.id);
CREATE INDEX provider_partnership_count IF NOT EXISTS FOR (n:Provider) ON (n.partnershipCount, n.id);
CREATE INDEX provider_country_partnership_count IF NOT EXISTS FOR (n:Provider) ON (n.countryId, n.partnershipCount, n.id);
CREATE INDEX provider_kind_partnership_count IF NOT EXISTS FOR (n:Provider) ON (n.kind, n.partnershipCount, n.id);

CREATE INDEX buyer_name IF NOT EXISTS FOR (n:Buyer) ON (n.sortName, n.id);
CREATE INDEX buyer_country_name IF NOT EXISTS FOR (n:Buyer) ON (n.countryId, n.sortName, n.id);
CREATE INDEX buyer_kind_name IF NOT EXISTS FOR (n:Buyer) ON (n.kind, n.sortName, n.id);
CREATE INDEX buyer_partnership_count IF NOT EXISTS FOR (n:Buyer) ON (n.partnershipCount, n.id);
CREATE INDEX buyer_country_partnership_count IF NOT EXISTS FOR (n:Buyer) ON (n.countryId, n.partnershipCount, n.id);
CREATE INDEX buyer_kind_partnership_count IF NOT EXISTS FOR (n:Buyer) ON (n.kind, n.partnershipCount, n.id);

CREATE INDEX supporter_name IF NOT EXISTS FOR (n:Supporter) ON (n.sortName, n.id);
CREATE INDEX supporter_country_name IF NOT EXISTS FOR (n:Supporter) ON (n.countryId, n.sortName, n.id);
CREATE INDEX supporter_kind_name IF NOT EXISTS FOR (n:Supporter) ON (n.kind, n.sortName, n.id);
CREATE INDEX supporter_partnership_count IF NOT EXISTS FOR (n:Supporter) ON (n.partnershipCount, n.id);
CREATE INDEX supporter_country_partnership_count IF NOT EXISTS FOR (n:Supporter) ON (n.countryId, n.partnershipCount, n.id);
CREATE INDEX supporter_kind_partnership_count IF NOT EXISTS FOR (n:Supporter) ON (n.kind, n.partnershipCount, n.id);

CREATE INDEX partnership_start IF NOT EXISTS FOR (n:Partnership) ON (n.startKey, n.id);
CREATE INDEX partnership_kind_start IF NOT EXISTS FOR (n:Partnership) ON (n.kind, n.startKey, n.id);
CREATE INDEX partnership_family_start IF NOT EXISTS FOR (n:Partnership) ON (n.family, n.startKey, n.id);
CREATE INDEX partnership_status_start IF NOT EXISTS FOR (n:Partnership) ON (n.status, n.startKey, n.id);

CREATE INDEX observation_year IF NOT EXISTS FOR (n:Observation) ON (n.yearKey, n.id);
CREATE INDEX observation_metric_year IF NOT EXISTS FOR (n:Observation) ON (n.metricId, n.yearKey, n.id);

CREATE INDEX fact_as_of IF NOT EXISTS FOR (n:Fact) ON (n.asOfKey, n.id);
CREATE INDEX fact_field_as_of IF NOT EXISTS FOR (n:Fact) ON (n.field, n.asOfKey, n.id);
CREATE INDEX fact_field IF NOT EXISTS FOR (n:Fact) ON (n.field, n.id);

CREATE INDEX source_title IF NOT EXISTS FOR (n:Source) ON (n.sortTitle, n.id);
CREATE INDEX source_year IF NOT EXISTS FOR (n:Source) ON (n.yearKey, n.id);
CREATE INDEX source_citation_count IF NOT EXISTS FOR (n:Source) ON (n.citationCount, n.id);

CREATE INDEX metric_name IF NOT EXISTS FOR (n:Metric) ON (n.sortName, n.id);
CREATE INDEX worker_group_name IF NOT EXISTS FOR (n:WorkerGroup) ON (n.sortName, n.id);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.sortName, n.id);
CREATE INDEX sector_name IF NOT EXISTS FOR (n:Sector) ON (n.sortName, n.id);
CREATE INDEX service_name IF NOT EXISTS FOR (n:Service) ON (n.sortName, n.id);
