import { describe, expect, it } from 'vitest';
import { subgraphNames } from '../../schema/graph/model.js';
import { roster } from '../../subgraphs/index.js';
import { covering } from './covering.js';
import { checkOwnership } from './ownership/check-ownership.js';
import { lintCypher } from './ownership/lint-cypher.js';

/** Generous: the analyser takes up to a second for a long text on a busy machine. */
const patience = { ownership: 120_000, lint: 300_000 };

it('the roster holds every subgraph of the vocabulary', () => {
  expect(roster.map(({ name }) => name).sort()).toEqual([...subgraphNames].sort());
});

it.each([
  ['providers', 'buyers', ':Provider'],
  ['buyers', 'providers', ':Buyer'],
] as const)('what %s read, %s may not', (owner, other, label) => {
  const queries = roster.find(({ name }) => name === owner)?.queries ?? [];
  const owned = queries.filter(({ cypher }) => cypher.includes(label));
  expect(owned).not.toEqual([]);
  expect(owned.filter((query) => checkOwnership(query, other).length === 0)).toEqual([]);
});

describe.each(subgraphNames)('the queries of %s', (subgraph) => {
  const queries = roster.find(({ name }) => name === subgraph)?.queries ?? [];

  it('are there', () => {
    expect(queries).not.toEqual([]);
  });

  it('read only what the subgraph may see, every text', { timeout: patience.ownership }, () => {
    expect(queries.flatMap((query) => checkOwnership(query, subgraph))).toEqual([]);
  });

  it("pass Neo4j's analyser, every fragment", { timeout: patience.lint }, () => {
    expect(covering(queries).flatMap((query) => lintCypher(query, subgraph))).toEqual([]);
  });
});
