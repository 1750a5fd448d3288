import type { ExecuteRead } from '../../shared/query.js';
import { frequencies } from '../figures/statistics.formulas.js';
import { metricById } from '../metric/metric.queries.js';
import type { ObservationRow } from '../observation/observation.row.js';
import { sizeBandOf, standingOf, type Candidate, type Standing } from './benchmark.formulas.js';
import type { BenchmarkArguments } from './benchmark.input.js';
import { peerFiguresByMetricId, type PeerFigureRow } from './benchmark.queries.js';

type Peer = Candidate<ObservationRow> & { figures: ObservationRow[] };

function candidatesOf(rows: readonly PeerFigureRow[]): Peer[] {
  const byId = new Map<string, Peer>();
  for (const { figure, ...row } of rows) {
    const known = byId.get(row.organizationId);
    if (known) known.figures.push(figure);
    else byId.set(row.organizationId, { ...row, figures: [figure] });
  }
  return [...byId.values()];
}

const compositionOf = (peers: Standing<ObservationRow>['peers']) => ({
  roles: frequencies(peers.flatMap(({ candidate }) => candidate.roles)),
  regions: frequencies(peers.map(({ candidate }) => candidate.region)),
  sizeBands: frequencies(peers.map(({ candidate }) => sizeBandOf(candidate.people))),
  years: frequencies(peers.map(({ figure }) => figure.year)),
  evidenceLevels: frequencies(peers.map(({ figure }) => figure.evidence.level)),
});

/** Where organisations stand among their peers; each metric is read once a request. */
export const benchmarkLoaders = (executeRead: ExecuteRead) => {
  const read = async (metricId: string) => {
    const [metric] = await executeRead(metricById, { ids: [metricId] });
    return metric && { metric, candidates: candidatesOf(await executeRead(peerFiguresByMetricId, { metricId })) };
  };
  const metrics = new Map<string, ReturnType<typeof read>>();
  const benchmark = async (organizationId: string, { metric: metricId, ...group }: BenchmarkArguments) => {
    const found = metrics.get(metricId) ?? read(metricId);
    metrics.set(metricId, found);
    const known = await found;
    if (!known) return null;
    const { metric, candidates } = known;
    const standing = standingOf(organizationId, candidates, group);
    const { peers } = standing;
    const selfReported = peers.filter(({ figure }) => figure.evidence.level === 'SELF_REPORTED').length;
    return {
      ...{ ...standing, metric, peerCount: peers.length, composition: compositionOf(peers) },
      selfReportedShare: peers.length === 0 ? null : (selfReported * 100) / peers.length,
    };
  };
  return { benchmark };
};

export type BenchmarkLoaders = ReturnType<typeof benchmarkLoaders>;
export type BenchmarkRow = NonNullable<Awaited<ReturnType<BenchmarkLoaders['benchmark']>>>;
