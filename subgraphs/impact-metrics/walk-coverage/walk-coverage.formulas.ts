import type { WalkCoverageRow } from './walk-coverage.queries.js';

/** The coverage of a walk: counts as they are, and a share only where there are figures. */
export function walkCoverage({ reach, sales }: Omit<WalkCoverageRow, 'parentId'>) {
  const { selfReported, ...known } = reach;
  return {
    ...known,
    ...{ withBuyers: sales.providers, buyers: sales.buyers },
    ...{ partnerships: sales.partnerships, datedPartnerships: sales.datedPartnerships },
    selfReportedShare: known.figures === 0 ? null : (selfReported * 100) / known.figures,
  };
}
