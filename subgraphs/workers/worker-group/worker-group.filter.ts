import { among, type FilterField } from '../../shared/filter.js';
import { fold } from '../../shared/fold.js';

/** No `contains`: there is no text index on the few names. */
const name: FilterField = {
  predicates: {
    eq: (parameter) => `n.sortName = ${parameter}`,
    in: (parameter) => `n.sortName IN ${parameter}`,
    startsWith: (parameter) => `n.sortName STARTS WITH ${parameter}`,
  },
  convert: fold,
};

/** What the list of worker groups can be filtered by. */
export const workerGroupFilters = { name, dimension: among('dimension') } as const;
