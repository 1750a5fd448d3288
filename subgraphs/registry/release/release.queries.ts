import { among, amongStated } from '../../shared/filter.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { releaseChangeOrders, releaseOrders } from './release.order.js';
import {
  releaseChangeColumns,
  releaseChangeRules,
  releaseColumns,
  releaseRules,
  type ReleaseRow,
} from './release.row.js';
import type { ReleaseChange } from './release-change.type.js';

export const releaseById = rowsById('releaseById', 'Entity:Release', releaseColumns, releaseRules);

/** All releases. */
export const releases: List<ReleaseRow> = {
  name: 'releases',
  label: 'Release',
  columns: releaseColumns,
  rules: releaseRules,
  orders: releaseOrders,
  filters: {},
};

export const releaseChangeById = rowsById(
  'releaseChangeById',
  'Entity:ReleaseChange',
  releaseChangeColumns,
  releaseChangeRules,
);

/** What a release holds otherwise than the one before it. */
export const changesByReleaseId: List<ReleaseChange> = {
  name: 'changesByReleaseId',
  label: 'ReleaseChange',
  columns: releaseChangeColumns,
  rules: releaseChangeRules,
  orders: releaseChangeOrders,
  filters: { kind: among('kind'), change: amongStated('change') },
  facets: { kinds: 'n.kind', changes: 'n.change' },
  parent: { labels: 'Entity:Release', match: 'MATCH (p)<-[:IN_RELEASE]-(n:ReleaseChange)' },
};
