import { describe, expect, it } from 'vitest';
import { subgraphNames, type SubgraphName } from '../../schema/graph/model.js';
import { roster } from '../../subgraphs/index.js';
import type { AnyQuery } from '../../subgraphs/shared/query.js';
import { checkOwnership } from './ownership/check-ownership.js';
import { lintCypher } from './ownership/lint-cypher.js';

it('holds every subgraph of the vocabulary', () => {
  expect(roster.map(({ name }) => name).sort()).toEqual([...subgraphNames].sort());
});

/** Texts that between them hold every fragment of all: the analyser is slow, and a fragment means the same in each text. */
function coverOf(queries: readonly AnyQuery[]): AnyQuery[] {
  const seen = new Set<string>();
  const longestFirst = [...queries].sort((one, other) => other.cypher.length - one.cypher.length);
  return longestFirst.filter(({ cypher }) => {
    const fragments = cypher.split(/\n| AND | WITH | WHERE | RETURN /).filter((fragment) => !seen.has(fragment));
    for (const fragment of fragments) seen.add(fragment);
    return fragments.length > 0;
  });
}

const subgraphs = roster.map(({ name, queries }) => ({ name: name as SubgraphName, queries, cover: coverOf(queries) }));

describe.each(subgraphs)('the queries of $name', ({ name: subgraph, queries, cover }) => {
  it('are there', () => {
    expect(queries).not.toEqual([]);
  });

  it('read only what the subgraph may see, in every text', { timeout: 120_000 }, () => {
    expect(queries.flatMap((query) => checkOwnership(query, subgraph))).toEqual([]);
  });

  it('pass the analyser of Neo4j, every fragment', { timeout: 10_000 + 5_000 * cover.length }, () => {
    expect(cover.flatMap((query) => lintCypher(query, subgraph))).toEqual([]);
  });
});
