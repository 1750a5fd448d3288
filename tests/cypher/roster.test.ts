import { describe, expect, it } from 'vitest';
import { subgraphNames } from '../../schema/graph/model.js';
import { roster } from '../../subgraphs/index.js';
import { checkOwnership } from './ownership/check-ownership.js';
import { lintCypher } from './ownership/lint-cypher.js';

it('holds every subgraph of the vocabulary', () => {
  expect(roster.map(({ name }) => name).sort()).toEqual([...subgraphNames].sort());
});

describe.each(subgraphNames)('the queries of %s', (subgraph) => {
  const queries = roster.find(({ name }) => name === subgraph)?.queries ?? [];

  it('are there', () => {
    expect(queries).not.toEqual([]);
  });

  it('read only what the subgraph may see', () => {
    expect(queries.flatMap((query) => checkOwnership(query, subgraph))).toEqual([]);
  });

  const distinct = [...new Map(queries.map((query) => [query.cypher, query])).values()];

  it('pass the analyser of Neo4j, every distinct text', { timeout: 10_000 + 2_000 * distinct.length }, () => {
    expect(distinct.flatMap((query) => lintCypher(query, subgraph))).toEqual([]);
  });
});
