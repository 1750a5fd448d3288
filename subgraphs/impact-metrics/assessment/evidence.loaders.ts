import { groupByParent, byArguments, loadMany } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { figureLoaders } from '../figures/figure.loaders.js';
import * as queries from './evidence.queries.js';
import { figureRequirements } from './requirement.formulas.js';
import { schemes } from './schemes.formulas.js';

const metricIds = [
  ...new Set(schemes.flatMap(figureRequirements).flatMap(({ metrics }) => metrics.map((metric) => `metric:${metric}`))),
];
const kinds = [
  ...new Set(
    schemes.flatMap(({ topics }) =>
      topics.flatMap(({ criteria }) =>
        criteria.flatMap(({ anyOf }) => anyOf.flatMap((one) => (one.kind === 'partnership' ? one.kinds : []))),
      ),
    ),
  ),
];

/** What the graph knows of providers: one statement for each kind of record, whatever their number and the schemes. */
export const evidenceLoaders = (executeRead: ExecuteRead) => {
  const { figuresByOrganizationId } = figureLoaders(executeRead);
  const groups = loadMany(executeRead, queries.groupsByProviderId);
  const partnerships = byArguments<readonly string[], queries.PartnershipEvidenceRow[]>(async (ofKinds, parentIds) => {
    const rows = groupByParent(await executeRead(queries.partnershipsByProviderId, { parentIds, kinds: ofKinds }));
    return parentIds.map((parentId) => rows.get(parentId) ?? []);
  });
  const certificates = loadMany(executeRead, queries.certificatesByProviderId);
  const ratings = loadMany(executeRead, queries.ratingsByProviderId);
  return async (id: string) => {
    const [figures, workerGroups, ...rest] = await Promise.all([
      ...([figuresByOrganizationId(id, metricIds), groups(id), partnerships(kinds, id)] as const),
      ...([certificates(id), ratings(id)] as const),
    ]);
    return {
      figures,
      workerGroups: workerGroups.filter(({ sourceIds }) => sourceIds.length > 0),
      ...{ partnerships: rest[0], certificates: rest[1], ratings: rest[2] },
    };
  };
};

export type ProviderEvidence = Awaited<ReturnType<ReturnType<typeof evidenceLoaders>>>;
