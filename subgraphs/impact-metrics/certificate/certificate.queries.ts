import { amongStated, reaches, type FilterField } from '../../shared/filter.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { certificateOrders } from '../../vocabulary/certificate.order.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { interval } from '../../vocabulary/partnership.filter.js';
import { certificateColumns, certificateRules, type CertificateRow } from './certificate.row.js';

/** Certain for every day of a date, as the state of a certificate is judged. */
const certainly = (must: (parameter: string) => string): FilterField => ({ predicates: { must }, convert: interval });

const certificateList = {
  label: 'Certificate',
  columns: certificateColumns,
  rules: certificateRules,
  orders: certificateOrders,
  filters: {
    organization: reaches('(n)-[:HELD_BY]->(other:Organization)'),
    scheme: amongStated('scheme', { seek: true }),
    kind: amongStated('kind'),
    area: amongStated('area'),
    validOn: certainly(($) => `n.latestStart <= ${$}.first AND n.earliestEnd >= ${$}.last`),
    lapsedOn: certainly(($) => `n.latestEnd < ${$}.first`),
  },
  facets: { schemes: 'n.scheme', kinds: 'n.kind', areas: 'n.area', evidenceLevels: 'n.evidenceLevel' },
} as const;

export const certificateById = rowsById('certificateById', 'Entity:Certificate', certificateColumns, certificateRules);

/** All certificates. */
export const certificates: List<CertificateRow> = { name: 'certificates', ...certificateList };

/** The certificates of an organisation. */
export const certificatesByOrganizationId: List<CertificateRow> = {
  name: 'certificatesByOrganizationId',
  ...certificateList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)<-[:HELD_BY]-(n:Certificate)' },
};

export const sourcesByCertificateId = rowsByParentId(
  'sourcesByCertificateId',
  { labels: 'Entity:Certificate', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  entityKeyColumns,
  entityKeyRules,
);
