import type { Handwritten, Row } from './handwritten.js';

function nodeOf(row: Row): Row {
  const { id, name, kind, family, start } = row;
  if (row['partnership'] === true) return { id, family, start };
  return row['provider'] === true ? { id, name, kind } : { id, name };
}

export const entityBatch: Handwritten = {
  cypher: `
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    RETURN n.id AS id, n.name AS name, n.kind AS kind, n.family AS family, n.start AS start,
           n:Provider AS provider, n:Partnership AS partnership`,
  parameters: (variables) => variables,
  shape: (rows, variables) => {
    const nodes = new Map(rows.map((row) => [row['id'], nodeOf(row)]));
    return { nodes: (variables['ids'] as string[]).map((id) => nodes.get(id) ?? null) };
  },
};
