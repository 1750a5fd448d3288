import { loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { changesByReleaseId, releaseById, releaseChangeById, releases } from './release.queries.js';

/** The batched reads of releases. */
export const releaseLoaders = (executeRead: ExecuteRead) => ({
  releaseById: loadOne(executeRead, releaseById),
  releases: loadRootPage(executeRead, releases),
  releaseChangeById: loadOne(executeRead, releaseChangeById),
  changesByReleaseId: loadPage(executeRead, changesByReleaseId),
});

export type ReleaseLoaders = ReturnType<typeof releaseLoaders>;
