import { rowsById } from '../shared/keyed-query.js';
import { identityColumns, identityRules } from './organization.row.js';

/** The identity of an organisation, as a subgraph reads it that adds to all organisations. */
export const organizationById = rowsById('organizationById', 'Entity:Organization', identityColumns, identityRules);
