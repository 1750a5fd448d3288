import type { Handwritten, Row } from './handwritten.js';

interface Chain {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly partnerships: readonly { readonly id: string; readonly kind: string }[];
}

/** All shortest chains, of which those through the organisations that come first by id make one path. */
export const path: Handwritten = {
  cypher: `
    MATCH (from:Entity:Organization {id: $from})
    CALL (from) {
      MATCH (to:Entity:Organization {id: $to})
      MATCH ALL SHORTEST (from)((a:Organization)-[:PARTY]->(n:Partnership)<-[:PARTY]-(b:Organization) WHERE a <> b){1,6}(to)
      RETURN [x IN b | x.id] AS ids, [x IN b | x.name] AS names, [x IN n | {id: x.id, kind: x.kind}] AS partnerships LIMIT 1001
    }
    RETURN from.name AS name, collect({ids: ids, names: names, partnerships: partnerships}) AS chains`,
  parameters: (variables) => variables,
  shape: ([row], { from }) => {
    const chains = (row?.['chains'] ?? []) as readonly Chain[];
    const [foremost] = chains.map(({ ids }) => JSON.stringify(ids)).sort();
    const ways = chains.filter(({ ids }) => JSON.stringify(ids) === foremost);
    const [{ ids, names } = { ids: [], names: [] }] = ways;
    const hops = ids.map((id, step): Row => ({
      from: step === 0 ? { id: from, name: row?.['name'] } : { id: ids[step - 1], name: names[step - 1] },
      to: { id, name: names[step] },
      partnerships: distinct(ways.flatMap(({ partnerships }) => partnerships[step] ?? [])),
    }));
    return { shortestPaths: { length: ways.length > 0 ? ids.length : null, paths: ways.length > 0 ? [{ hops }] : [] } };
  },
};

const distinct = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
