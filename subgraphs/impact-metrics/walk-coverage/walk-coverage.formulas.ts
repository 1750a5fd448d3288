/** What is counted of the providers on a walk, and of the contracts that lead over it. */
export interface WalkCounts {
  reach: {
    providers: number;
    withWorkerGroups: number;
    withWorkforce: number;
    withObservations: number;
    figures: number;
    datedFigures: number;
    selfReported: number;
  };
  sales: { providers: number; buyers: number; partnerships: number; datedPartnerships: number };
}

/** The coverage of a walk: counts as they are, and a share only where there are figures. */
export function walkCoverage({ reach, sales }: WalkCounts) {
  const { selfReported, ...known } = reach;
  return {
    ...known,
    ...{ withBuyers: sales.providers, buyers: sales.buyers },
    ...{ partnerships: sales.partnerships, datedPartnerships: sales.datedPartnerships },
    selfReportedShare: known.figures === 0 ? null : (selfReported * 100) / known.figures,
  };
}
