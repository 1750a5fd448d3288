import { byArguments } from '../../shared/batch.js';
import { BadUserInputError } from '../../shared/errors.js';
import { compileFilter } from '../../shared/filter.js';
import type { ExecuteRead } from '../../shared/query.js';
import { partnershipConditions } from '../../vocabulary/partnership.filter.js';
import { within } from '../bounds.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import type { InterlocksArguments } from './interlock.input.js';
import { interlocksByOrganizationId, type Interlocked, type InterlockRow } from './interlock.queries.js';
import type { Interlock, Interlocks } from './interlock.type.js';

const maxListed = 50;

const keys = (ids: readonly string[]) => ids.map((id) => ({ id }));

const interlockOf = (byCountry: boolean, { id, sharedIds }: InterlockRow): Interlock => ({
  organization: { id },
  sharedCount: sharedIds.length,
  sharedOrganizations: byCountry ? [] : keys(sharedIds.slice(0, maxListed)),
  sharedCountries: byCountry ? keys(sharedIds) : [],
});

function checked({ by, atLeast, filter, first }: InterlocksArguments): InterlocksArguments {
  if (by === 'COUNTRIES' && filter && Object.values(filter).some((condition) => condition != null))
    throw new BadUserInputError('filter is about partnerships and does not go with COUNTRIES.');
  return {
    by,
    atLeast: within('atLeast', atLeast, [1, 1_000]),
    ...(filter ? { filter } : {}),
    first: within('first', first, [1, 100]),
  };
}

/** The reads of interlocks: one statement for all organisations with the same arguments. */
export const interlockLoaders = (executeRead: ExecuteRead, known: GraphStateLoaders) => {
  const load = byArguments<InterlocksArguments, Interlocked | null>(
    async ({ by, filter, atLeast, first }, parentIds) => {
      const { predicates, params } = compileFilter(partnershipConditions, filter);
      const limits = { atLeast: BigInt(atLeast), limit: BigInt(first) };
      const rows = await executeRead(interlocksByOrganizationId(by, predicates), { ...params, ...limits, parentIds });
      const byId = new Map(rows.map((row) => [row.parentId, row]));
      return parentIds.map((id) => byId.get(id) ?? null);
    },
  );
  return {
    interlocksByOrganizationId: async (id: string, given: InterlocksArguments): Promise<Interlocks> => {
      const args = checked(given);
      const [state, found] = await Promise.all([known.graphState(), load(args, id)]);
      const interlocks = (found?.interlocks ?? []).map((row) => interlockOf(args.by === 'COUNTRIES', row));
      return { ...state, by: args.by, atLeast: args.atLeast, organizationCount: found?.total ?? 0, interlocks };
    },
  };
};

export type InterlockLoaders = ReturnType<typeof interlockLoaders>;
