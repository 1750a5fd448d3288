import { byProviders, type Planted } from './planted.js';

export const roundabout: readonly Planted[] = [
  byProviders(
    'unreadable-property',
    'through a collected list',
    'MATCH (n:Provider) WITH collect(n) AS all UNWIND all AS one RETURN one.website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through a map',
    'MATCH (n:Provider) WITH {node: n, rank: 1} AS hit RETURN hit.node.website AS website, hit.rank AS rank',
  ),
  byProviders(
    'unreadable-property',
    'through a subquery',
    'CALL () { MATCH (n:Provider) RETURN n AS found } RETURN found.website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through coalesce',
    'MATCH (n:Provider) RETURN coalesce(n, null).website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through CASE',
    'MATCH (n:Provider) WITH CASE WHEN n.verified THEN n END AS sure RETURN sure.website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through the nodes of a path',
    'MATCH p = (n:Provider)-[:LOCATED_IN]->(c:Country) RETURN [x IN nodes(p) | x.website] AS websites',
  ),
  byProviders(
    'unlabelled-node',
    'through the end of a relationship',
    'MATCH (n:Provider)-[r:LOCATED_IN]->(c:Country) RETURN endNode(r).name AS name',
  ),
  byProviders(
    'unreadable-property',
    'through a collected subquery',
    'RETURN [x IN COLLECT { MATCH (n:Provider) RETURN n } | x.website] AS websites',
  ),
  byProviders(
    'unreadable-property',
    'in the second branch of a union',
    'MATCH (n:Provider) RETURN n.id AS id UNION MATCH (n:Provider) RETURN n.website AS id',
  ),
  byProviders(
    'unreadable-property',
    'in a repeated path',
    'MATCH ((n:Provider)-[:LOCATED_IN]->(c:Country) WHERE c.code = $code){1,2} RETURN count(*) AS total',
  ),
];
