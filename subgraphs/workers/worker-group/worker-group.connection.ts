import { connectionOf, facetsOf } from '../../shared/connection.js';
import { WorkerGroup } from './worker-group.type.js';

export const WorkerGroupConnection = connectionOf('QueryWorkerGroups', {
  description: 'all worker groups.',
  node: () => WorkerGroup,
  facets: facetsOf('WorkerGroupFacets', { dimensions: 'By what their people have in common.' }),
});
