import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Release } from './release.type.js';
import { ReleaseChange } from './release-change.type.js';

export const ReleaseConnection = connectionOf('QueryReleases', { description: 'all releases.', node: () => Release });

const ReleaseChangeFacets = facetsOf('ReleaseChangeFacets', {
  kinds: 'By kind of record or type of relationship.',
  changes: 'By what became of it.',
});

export const ReleaseChangesConnection = connectionOf('ReleaseChanges', {
  description: 'what a release holds otherwise than the one before.',
  node: () => ReleaseChange,
  facets: ReleaseChangeFacets,
});
