// Orders of the catalogue of published metrics and of pledges, and the way to the figures of a canonical metric.
CREATE INDEX standard_metric_name IF NOT EXISTS FOR (n:StandardMetric) ON (n.sortName, n.id);
CREATE INDEX pledge_by_year IF NOT EXISTS FOR (n:Pledge) ON (n.byYearKey, n.id);
