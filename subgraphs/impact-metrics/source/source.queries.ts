import { rowsByParentId } from '../../shared/keyed-query.js';
import { text } from '../../shared/query.js';
import type { EntityKey } from '../../vocabulary/entity-key.queries.js';

/** The keys of the sources that records of one kind cite, by title. */
export const sourcesCitedBy = (name: string, kind: 'Observation' | 'Activity') =>
  rowsByParentId<EntityKey>(
    name,
    { labels: `Entity:${kind}`, pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
    { id: 'n.id' },
    { id: text },
  );
