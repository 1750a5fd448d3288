import { loadOne } from '../shared/batch.js';
import { loadRootPage } from '../shared/page-loaders.js';
import type { ExecuteRead } from '../shared/query.js';
import { buyerById, buyers } from './buyer.queries.js';

/** The batched reads of buyers. */
export const buyerLoaders = (executeRead: ExecuteRead) => ({
  buyerById: loadOne(executeRead, buyerById),
  buyers: loadRootPage(executeRead, buyers),
});

export type BuyerLoaders = ReturnType<typeof buyerLoaders>;
