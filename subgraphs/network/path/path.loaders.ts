import { BadUserInputError } from '../../shared/errors.js';
import { compileFilter } from '../../shared/filter.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { ContributedOrganizationLoaders } from '../../vocabulary/contributed-organization.loaders.js';
import { partnershipConditions } from '../../vocabulary/partnership.filter.js';
import { within } from '../bounds.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import type { TieLoaders } from '../tie/tie.loaders.js';
import { pathsOf, type Hop } from './path.formulas.js';
import type { ShortestPathsArguments } from './path.input.js';
import { maxChains, maxPathLength, shortestChains } from './path.queries.js';
import type { OrganizationPath, ShortestPaths } from './path.type.js';

const pathOf = (hops: readonly Hop[]): OrganizationPath => ({
  hops: hops.map(({ from, to, partnershipIds }) => ({
    from: { id: from },
    to: { id: to },
    partnerships: partnershipIds.map((id) => ({ id })),
  })),
});

/** The reads of shortest paths. */
export const pathLoaders = (
  executeRead: ExecuteRead,
  known: ContributedOrganizationLoaders & TieLoaders & GraphStateLoaders,
) => ({
  /** Null when one of the two organisations does not exist. */
  shortestPaths: async ({ from, to, ...args }: ShortestPathsArguments): Promise<ShortestPaths | null> => {
    if (from === to) throw new BadUserInputError('from and to must be two organisations.');
    const first = within('first', args.first, [1, 20]);
    const maxLength = within('maxLength', args.maxLength, [1, maxPathLength]);
    const { predicates, params } = compileFilter(partnershipConditions, args.filter);
    const [state, chains, ...ends] = await Promise.all([
      known.graphState(),
      executeRead(shortestChains(maxLength, predicates), { ...params, from, to, limit: BigInt(maxChains + 1) }),
      known.organizationById(from),
      known.organizationById(to),
    ]);
    if (ends.includes(null)) return null;
    const paths = pathsOf(from, chains.slice(0, maxChains));
    return {
      ...state,
      from: { id: from },
      to: { id: to },
      length: paths[0]?.length ?? null,
      pathCount: paths.length,
      truncated: chains.length > maxChains,
      paths: paths.slice(0, first).map(pathOf),
    };
  },
});

export type PathLoaders = ReturnType<typeof pathLoaders>;
