import { byProviders, type Planted } from './planted.js';

export const inNames: readonly Planted[] = [
  byProviders('unknown-label', 'a misspelt label', 'MATCH (n:Provder {id: $id}) RETURN n.id AS id'),
  byProviders('unknown-label', 'a label of the book-keeping', 'MATCH (n:MigrationLock) RETURN count(*) AS total'),
  byProviders('invisible-label', "another subgraph's label", 'MATCH (n:Buyer {id: $id}) RETURN n.id AS id'),
  byProviders(
    'invisible-label',
    "another subgraph's label in an alternative",
    'MATCH (n:Provider|Buyer) RETURN n.id AS id',
  ),
  byProviders(
    'invisible-label',
    "another subgraph's label in a condition",
    'MATCH (n:Provider) WHERE n:Supporter RETURN n.id AS id',
  ),
  byProviders('invisible-label', "another subgraph's label, denied", 'MATCH (n:Provider&!Buyer) RETURN n.id AS id'),
  byProviders(
    'invisible-label',
    "another subgraph's label in a hint",
    'MATCH (n:Provider) USING SCAN n:Buyer RETURN n.id AS id',
  ),
  byProviders(
    'unknown-relationship-type',
    'a misspelt type',
    'MATCH (n:Provider)-[:LOCATEDIN]->(c:Country) RETURN c.id AS id',
  ),
  byProviders(
    'invisible-relationship-type',
    'a type it may not follow',
    'MATCH (n:Provider)-[:IN]->(c:Country) RETURN c.id AS id',
  ),
  byProviders(
    'invisible-relationship-type',
    'a type it may not follow, as an alternative',
    'MATCH (n:Provider)-[:LOCATED_IN|PARTY]->(c:Country) RETURN c.id AS id',
  ),
];
