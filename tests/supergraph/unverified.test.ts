import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';
import { startSeededNeo4j, type SeededNeo4j } from '../support/seeded-neo4j.js';

let neo4j: SeededNeo4j;
let graph: TestGraph;
beforeAll(async () => {
  neo4j = await startSeededNeo4j({ withUnverified: true });
  graph = await openGraph(neo4j.uri);
}, 180_000);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
});

const rows = seedRows('unverified.csv');
const ofKind = (kind: string) => rows.filter((row) => row['record_kind'] === kind);

test.each([
  ['facts', 'organisation_fact', 'filter: { verified: { eq: false } }'],
  ['partnerships', 'partnership', 'filter: { verified: { eq: false } }'],
])(
  '%s known only from memory are marked wherever they show, with how sure the memory is',
  async (field, kind, filter) => {
    const { list } = await graph.data(
      `{ list: ${field}(first: 100, ${filter}) { totalCount edges { node { verified confidence sources { id } } } } }`,
    );
    expect(list.totalCount).toBe(ofKind(kind).length);
    for (const { node } of list.edges) {
      expect(node).toMatchObject({ verified: false, sources: [] });
      expect(['LOW', 'MEDIUM', 'HIGH']).toContain(node.confidence);
    }
  },
);

test('observations known only from memory have no source and the lowest level of evidence', async () => {
  const { list } = await graph.data(
    '{ list: observations(first: 100, filter: { evidenceLevel: { eq: UNVERIFIED } }) { totalCount edges { node { verified confidence evidence { level } sources { id } low high } } } }',
  );
  expect(list.totalCount).toBe(ofKind('metric_observation').length);
  for (const { node } of list.edges)
    expect(node).toMatchObject({ verified: false, sources: [], evidence: { level: 'UNVERIFIED' } });
});

test('an organisation without a sourced row is marked, one with a row is not', async () => {
  const known = new Set(seedRows('organisations.csv').map((row) => row['org_id']));
  const named = ofKind('organisation_fact').map((row) => row['subject_id'] ?? '');
  const unknown = [...new Set(named)].filter((id) => !known.has(id));
  expect(unknown.length).toBeGreaterThan(0);
  for (const [slugs, verified] of [
    [unknown, false],
    [['sama'], true],
  ] as const) {
    const { nodes } = await graph.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Provider { verified } ... on Supporter { verified } } }',
      {
        ids: slugs.map((slug) => `organization:${slug}`),
      },
    );
    expect(nodes).toEqual(slugs.map(() => ({ verified })));
  }
});

test('answers on everything that is unverified keep to the schema', async () => {
  const data = await graph.data(
    '{ partnerships(first: 100, filter: { verified: { eq: false } }) { edges { node { kind family status statusAsReported parties { role roleAsReported organization { name verified } } } } } }',
  );
  for (const { node } of data.partnerships.edges) expect(node.parties.length).toBe(2);
});
