import type { Handwritten } from './handwritten.js';

/** A worker group may have tens of thousands of providers: then the five first ones are found by walking all names in order. */
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
                CALL (g) {
                  WITH g, toFloat(COUNT { (g)<-[:EMPLOYS_FROM]-() }) AS degree, 30 * COUNT { (:Organization) } AS walk
                  CALL (g, degree, walk) {
                    WITH g, degree, walk WHERE degree * degree <= walk
                    MATCH (g)<-[:EMPLOYS_FROM]-(e:Organization)
                    WITH e ORDER BY e.sortName, e.id LIMIT 5
                    RETURN e
                  UNION ALL
                    WITH g, degree, walk WHERE degree * degree > walk
                    CALL (g) {
                      MATCH (e:Organization) USING INDEX e:Organization(sortName, id)
                      WHERE e.sortName IS NOT NULL AND e.id IS NOT NULL AND EXISTS { (e)-[:EMPLOYS_FROM]->(g) }
                      WITH e ORDER BY e.sortName, e.id LIMIT 5
                      RETURN e
                    }
                    RETURN e
                  }
                  RETURN e
                }
                WITH e ORDER BY e.sortName, e.id
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
