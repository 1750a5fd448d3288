import { byPartnerships, byProviders, type Planted } from './planted.js';

export const inProperties: readonly Planted[] = [
  byProviders('unknown-property', 'a misspelt property', 'MATCH (n:Provider) RETURN n.nmae AS name'),
  byProviders('unknown-property', 'a misspelt key in a pattern', 'MATCH (n:Provider {ID: $id}) RETURN n.id AS id'),
  byProviders('unknown-property', 'a property of the other label', 'MATCH (n:Entity {id: $id}) RETURN n.name AS name'),
  byProviders(
    'unknown-property',
    'a property of a relationship',
    'MATCH (n:Provider)-[r:LOCATED_IN]->(c:Country) RETURN r.since AS since, c.id AS id',
  ),
  byProviders(
    'unknown-property',
    'a key in a hint',
    'MATCH (n:Provider) USING INDEX n:Provider(title) RETURN n.id AS id',
  ),
  byProviders('unreadable-property', "the registry's property", 'MATCH (n:Provider) RETURN n.website AS website'),
  byProviders(
    'unreadable-property',
    "the registry's property in a condition",
    'MATCH (n:Provider) WHERE n.foundedYear > $year RETURN n.id AS id',
  ),
  byProviders(
    'unreadable-property',
    "the registry's property in an order",
    'MATCH (n:Provider) RETURN n.id AS id ORDER BY n.website',
  ),
  byProviders(
    'unreadable-property',
    "the registry's property in an order that stands alone",
    'MATCH (n:Provider) ORDER BY n.website LIMIT 1 RETURN n.id AS id',
  ),
  byProviders(
    'unreadable-property',
    "the owner's own property",
    'MATCH (n:Provider)-[:LOCATED_IN]->(c:Country) RETURN c.name AS name',
  ),
  byProviders(
    'unreadable-property',
    "the owner's own property as a key",
    'MATCH (c:Country {code: $code}) RETURN c.id AS id',
  ),
  byProviders(
    'unreadable-property',
    'a property in a map of picked ones',
    'MATCH (n:Provider) RETURN n {.id, .website} AS provider',
  ),
  byPartnerships(
    'unreadable-property',
    'an alternative that hides it',
    'MATCH (n:Provider|Country) RETURN n.name AS name',
  ),
  byPartnerships(
    'unreadable-property',
    "the buyers' own property",
    'MATCH (n:Organization:Buyer) RETURN n.industry AS industry',
  ),
];
