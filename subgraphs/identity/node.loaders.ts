import { loadOne } from '../shared/batch.js';
import type { ExecuteRead } from '../shared/query.js';
import { nodeById } from './node.queries.js';

/** The batched reads of what an id stands for. */
export function nodeLoaders(executeRead: ExecuteRead) {
  const load = loadOne(executeRead, nodeById);
  return {
    nodeById: async (id: string) => {
      const row = await load(id);
      return row && { ...row.identity, id, __typename: row.__typename };
    },
  };
}

export type NodeLoaders = ReturnType<typeof nodeLoaders>;
