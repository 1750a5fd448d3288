import type { Handwritten } from './handwritten.js';

export const profile: Handwritten = {
  cypher: `
    MATCH (o:Entity:Organization {id: $id})
    RETURN {
      id: o.id, name: o.name, otherNames: o.otherNames, roles: o.roles,
      country: head(COLLECT { MATCH (o)-[:LOCATED_IN]->(c:Country) RETURN {code: c.code, name: c.name} }),
      partnerships: {edges: COLLECT {
        MATCH (o)-[:PARTY]->(p:Partnership)
        WITH DISTINCT p ORDER BY p.startKey DESC, p.id DESC LIMIT $partnerships
        RETURN {node: {
          id: p.id, kind: p.kind, status: p.status, start: p.start,
          parties: COLLECT {
            MATCH (p)<-[party:PARTY]-(x:Organization)
            WITH party, x ORDER BY party.side, x.id
            RETURN {role: party.role, organization: {id: x.id, name: x.name}}
          }
        }}
      }},
      observations: {edges: COLLECT {
        MATCH (o)<-[:ABOUT]-(b:Observation)
        WITH b ORDER BY b.yearKey DESC, b.id DESC LIMIT $observations
        RETURN {node: {
          id: b.id, value: b.value, low: b.low, high: b.high, unit: b.unit, year: b.year, status: b.status,
          metric: head(COLLECT { MATCH (b)-[:MEASURES]->(m:Metric) RETURN {name: m.name} })
        }}
      }}
    } AS organization`,
  parameters: (variables) => ({ ...variables, partnerships: 20n, observations: 10n }),
  shape: ([row]) => ({ organization: row?.['organization'] ?? null }),
};
