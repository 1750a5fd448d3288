import type { ExecuteRead } from '../../shared/query.js';
import type { ObservationRow } from '../observation/observation.row.js';
import { progressOf } from '../pledge/pledge.formulas.js';
import { contradicting, ofDefinition, otherwiseDefined, totalOf, type Claim } from './sector-counter.formulas.js';
import { providerCount, providerFigures, sectorClaims, type ContributorRow } from './sector-counter.queries.js';

/** What is claimed about a sector's size. */
const sizes = ['workers_employed', 'workers_employed_fte', 'impact_workers_employed', 'jobs_created'].map(
  (slug) => `metric:${slug}`,
);
/** What is summed over providers. */
const summed = ['metric:workers_employed', 'metric:impact_workers_employed'];

export type ClaimRow = ObservationRow & Claim;

const asClaim = (figure: ObservationRow): ClaimRow => ({
  ...figure,
  ...{ metricId: figure.metric.id, sectorId: figure.subject.id },
});

function contributorsOf(rows: readonly ContributorRow[]) {
  const byId = new Map<string, { organizationId: string; primeIds: string[]; figures: ObservationRow[] }>();
  for (const { figure, ...row } of rows) {
    const known = byId.get(row.organizationId);
    if (known) known.figures.push(figure);
    else byId.set(row.organizationId, { ...row, figures: [figure] });
  }
  return [...byId.values()];
}

function totalsOf(rows: readonly ContributorRow[], providers: number) {
  return summed.flatMap((metricId) => {
    const total = totalOf(contributorsOf(rows.filter(({ figure }) => figure.metric.id === metricId)));
    if (total.gross === null) return [];
    const years = total.counted.flatMap(({ year }) => year ?? []);
    const told = total.counted.filter(({ evidence }) => evidence.level === 'SELF_REPORTED').length;
    const { length } = total.counted;
    const sum = {
      ...{ ...total, metricId, unit: 'people' },
      firstYear: years.length === 0 ? null : Math.min(...years),
      lastYear: years.length === 0 ? null : Math.max(...years),
      undated: length - years.length,
      ofParts: total.counted.filter(({ population }) => population !== null).length,
      coverage: { reporting: length, total: providers, selfReportedShare: length === 0 ? null : (told * 100) / length },
    };
    return [sum];
  });
}

/** The sector counter: three statements. */
export const sectorCounterLoaders = (executeRead: ExecuteRead) => ({
  sectorCounter: async () => {
    const [claimed, figures, [count]] = await Promise.all([
      executeRead(sectorClaims, { metricIds: sizes }),
      executeRead(providerFigures, { metricIds: summed }),
      executeRead(providerCount, {}),
    ]);
    const all = claimed.map(({ figure }) => asClaim(figure));
    const claims = all.filter(({ status }) => status === 'OBSERVED');
    const goals = all.filter(({ status }) => status !== 'OBSERVED');
    return {
      claims: claims.map((claim) => ({
        ...{ observation: claim, contradictedBy: contradicting(claim, claims) },
        otherwiseDefined: otherwiseDefined(claim, claims),
      })),
      goals: goals.map((goal) => {
        const counted = ofDefinition(goal, claims);
        return {
          observation: goal,
          figures: counted,
          progress: progressOf({ low: goal.value ?? goal.low, unit: goal.unit }, counted),
        };
      }),
      totals: totalsOf(figures, count?.total ?? 0),
    };
  },
});

export type SectorCounterLoaders = ReturnType<typeof sectorCounterLoaders>;
export type SectorCounterRow = Awaited<ReturnType<SectorCounterLoaders['sectorCounter']>>;
