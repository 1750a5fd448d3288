import { byArguments } from '../../shared/batch.js';
import { compileFilter } from '../../shared/filter.js';
import type { ExecuteRead } from '../../shared/query.js';
import { partnershipConditions } from '../../vocabulary/partnership.filter.js';
import type { TieFilter } from './tie.input.js';
import { maxPartners, partnerCountByOrganizationId, partnersByOrganizationId, type Partners } from './tie.queries.js';

export type Filter = TieFilter | null | undefined;

/** The batched reads of who is tied to whom; null for an organisation that does not exist. */
export const tieLoaders = (executeRead: ExecuteRead) => ({
  partnersByOrganizationId: byArguments<Filter, Partners | null>(async (filter, parentIds) => {
    const { predicates, params } = compileFilter(partnershipConditions, filter);
    const query = partnersByOrganizationId(predicates);
    const rows = await executeRead(query, { ...params, parentIds, limit: BigInt(maxPartners) });
    const byId = new Map(rows.map((row) => [row.parentId, row]));
    return parentIds.map((id) => byId.get(id) ?? null);
  }),
  partnerCountByOrganizationId: byArguments<Filter, number | null>(async (filter, parentIds) => {
    const { predicates, params } = compileFilter(partnershipConditions, filter);
    const rows = await executeRead(partnerCountByOrganizationId(predicates), { ...params, parentIds });
    const byId = new Map(rows.map((row) => [row.parentId, row.total]));
    return parentIds.map((id) => byId.get(id) ?? null);
  }),
});

export type TieLoaders = ReturnType<typeof tieLoaders>;
