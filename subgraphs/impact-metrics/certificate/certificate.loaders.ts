import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import * as queries from './certificate.queries.js';

/** The batched reads of certificates. */
export const certificateLoaders = (executeRead: ExecuteRead) => ({
  certificateById: loadOne(executeRead, queries.certificateById),
  certificates: loadRootPage(executeRead, queries.certificates),
  certificatesByOrganizationId: loadPage(executeRead, queries.certificatesByOrganizationId),
  sourcesByCertificateId: loadMany(executeRead, queries.sourcesByCertificateId),
});

export type CertificateLoaders = ReturnType<typeof certificateLoaders>;
