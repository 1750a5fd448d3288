// Orders of case studies, and the way from a canonical metric to the outcomes that report it.
CREATE INDEX case_study_year IF NOT EXISTS FOR (n:CaseStudy) ON (n.yearKey, n.id);
CREATE INDEX case_study_title IF NOT EXISTS FOR (n:CaseStudy) ON (n.sortTitle, n.id);
CREATE INDEX case_outcome_metric IF NOT EXISTS FOR (n:CaseOutcome) ON (n.metricId, n.id);
