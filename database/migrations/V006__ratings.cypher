// Orders of ratings and of certificates, and the way to those of one scheme.
CREATE INDEX rating_year IF NOT EXISTS FOR (n:Rating) ON (n.yearKey, n.id);
CREATE INDEX rating_scheme_year IF NOT EXISTS FOR (n:Rating) ON (n.scheme, n.yearKey, n.id);
CREATE INDEX rating_scheme IF NOT EXISTS FOR (n:Rating) ON (n.schemeKey, n.id);
CREATE INDEX rating_scheme_scheme IF NOT EXISTS FOR (n:Rating) ON (n.scheme, n.schemeKey, n.id);
CREATE INDEX certificate_issued IF NOT EXISTS FOR (n:Certificate) ON (n.issuedKey, n.id);
CREATE INDEX certificate_scheme_issued IF NOT EXISTS FOR (n:Certificate) ON (n.scheme, n.issuedKey, n.id);
CREATE INDEX certificate_scheme IF NOT EXISTS FOR (n:Certificate) ON (n.schemeKey, n.id);
CREATE INDEX certificate_scheme_scheme IF NOT EXISTS FOR (n:Certificate) ON (n.scheme, n.schemeKey, n.id);
