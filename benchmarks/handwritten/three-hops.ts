import type { Handwritten } from './handwritten.js';

export const threeHops: Handwritten = {
  cypher: `
    MATCH (o:Entity:Organization {id: $id})
    RETURN {
      id: o.id, name: o.name,
      providers: {edges: COLLECT {
        MATCH (o)-[mine:PARTY]->(:Partnership)<-[theirs:PARTY]-(n:Organization)
        WHERE mine.role = 'BUYER' AND theirs.role IN ['PROVIDER', 'SUBCONTRACTOR']
        WITH DISTINCT n ORDER BY n.sortName, n.id LIMIT 10
        RETURN {node: {
          id: n.id, name: n.name,
          workerGroups: COLLECT {
            MATCH (n)-[:EMPLOYS_FROM|SERVES]->(g:WorkerGroup)
            WITH DISTINCT g ORDER BY g.sortName, g.id
            RETURN {
              id: g.id, name: g.name,
              providers: {edges: COLLECT {
                MATCH (g)<-[:EMPLOYS_FROM]-(e:Organization)
                WITH e ORDER BY e.sortName, e.id LIMIT 5
                RETURN {node: {id: e.id, name: e.name}}
              }}
            }
          }
        }}
      }}
    } AS organization`,
  parameters: (variables) => variables,
  shape: ([row]) => ({ organization: row?.['organization'] ?? null }),
};
