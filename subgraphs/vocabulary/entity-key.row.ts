import { text, type RowRules } from '../shared/query.js';

/** A record by its key alone. */
export interface EntityKey {
  id: string;
}

export const entityKeyColumns = { id: 'n.id' } as const;

export const entityKeyRules: RowRules<EntityKey> = { id: text };
