import { known, oneOf, optional, slug, text } from '../cells.js';
import { table } from '../table.js';

/** What outcomes of case studies that no observation reports, and those that are plans, are in terms of the canonical metrics. */
export const caseOutcomeMap = (metrics: { has(key: string): boolean }) =>
  table({
    file: 'vocabulary/case_outcome_map.csv',
    key: ['outcome_as_reported'],
    columns: {
      ...{
        outcome_as_reported: slug,
        metric: optional(known(metrics, 'metric')),
        status: oneOf(['observed', 'target']),
      },
      ...{ qualifier: optional(text), note: optional(text) },
    },
    *check({ metric, note }) {
      if (!metric && !note) yield ['note', 'must say why there is no metric'];
    },
  });
