import type { Handwritten } from './handwritten.js';

export const list: Handwritten = {
  cypher: `
    MATCH (n:Organization)
    USING INDEX n:Organization(countryId, sortName, id)
    WHERE n.countryId = $countryId AND n.sortName IS NOT NULL AND n.id IS NOT NULL
    WITH n ORDER BY n.countryId, n.sortName, n.id LIMIT 20
    WITH n, {node: {
      id: n.id, name: n.name, roles: n.roles,
      partnerships: {totalCount: n.partnershipCount},
      partners: {edges: COLLECT {
        MATCH (n)-[:PARTY]->(x:Partnership)<-[:PARTY]-(o:Organization)
        WHERE o <> n
        WITH o, count(DISTINCT x) AS partnershipCount ORDER BY o.sortName, o.id LIMIT 5
        RETURN {node: {id: o.id, name: o.name}, partnershipCount: partnershipCount}
      }}
    }} AS edge
    RETURN edge ORDER BY n.countryId, n.sortName, n.id`,
  parameters: ({ country }) => ({ countryId: `country:${String(country)}` }),
  shape: (rows) => ({ organizations: { edges: rows.map((row) => row['edge']) } }),
};
