import { loadOne } from '../shared/batch.js';
import type { ExecuteRead } from '../shared/query.js';
import { nodeById } from './node.queries.js';

/** The batched reads of what an id stands for. */
export const nodeLoaders = (executeRead: ExecuteRead) => ({ nodeById: loadOne(executeRead, nodeById) });

export type NodeLoaders = ReturnType<typeof nodeLoaders>;
