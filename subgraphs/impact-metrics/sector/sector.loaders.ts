import { loadOne } from '../../shared/batch.js';
import { loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { sectorById, sectors } from './sector.queries.js';

/** The batched reads of sectors. */
export const sectorLoaders = (executeRead: ExecuteRead) => ({
  sectorById: loadOne(executeRead, sectorById),
  sectors: loadRootPage(executeRead, sectors),
});

export type SectorLoaders = ReturnType<typeof sectorLoaders>;
