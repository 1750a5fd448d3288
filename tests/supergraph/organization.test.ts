import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

/** A field of each subgraph that answers for an organisation. */
const ofEverySubgraph = `id name otherNames roles verified country { code }
  partnerships(first: 1) { totalCount } observations(first: 1) { totalCount } workerGroups { id } facts(first: 1) { totalCount }
  neighbourhood(depth: 1) { nodes { organization { id } } }`;

describe('an organisation that several subgraphs answer for', () => {
  test('is whole, of its own type, and read from all of them at once', async () => {
    const answer = await graph.run(`{ organization(id: "organization:sama") { __typename ${ofEverySubgraph} } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data.organization).toMatchObject({ __typename: 'Provider', id: 'organization:sama', name: 'Sama' });
    const asked = new Set(answer.statements.map((statement) => statement.split('.')[0]));
    expect([...asked].sort()).toEqual(['impact-metrics', 'network', 'partnerships', 'registry', 'workers']);
    const namesOfFirst = answer.statements.filter((statement) => statement.endsWith('.organizationById'));
    expect(namesOfFirst.length).toBe(5);
  });

  test('is null when there is none of its id, in every subgraph alike', async () => {
    const answer = await graph.run(`{ organization(id: "organization:nobody") { ${ofEverySubgraph} } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data.organization).toBeNull();
  });

  test('has the same identity wherever it is met', async () => {
    const identity = 'id name otherNames roles verified country { id }';
    const { workerGroups } = await graph.data(
      `{ workerGroups(first: 20) { edges { node { providers(first: 20) { edges { node { ${identity} } } } } } } }`,
    );
    const met = workerGroups.edges.flatMap(({ node }: { node: Edges }) =>
      node.providers.edges.map((edge) => edge.node),
    );
    expect(met.length).toBeGreaterThan(50);
    const byId = await graph.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { ${identity} } } }`, {
      ids: met.slice(0, 100).map(({ id }: { id: string }) => id),
    });
    expect(byId.nodes).toEqual(met.slice(0, 100));
    for (const one of met.slice(0, 5)) {
      const { organization } = await graph.data(`query ($id: ID!) { organization(id: $id) { ${identity} } }`, {
        id: one.id,
      });
      expect(organization).toEqual(one);
    }
  });

  test('needs no second fetch for its name', async () => {
    const query = '{ workerGroups(first: 5) { edges { node { providers(first: 5) { edges { node { name } } } } } } }';
    expect([...(await graph.run(query)).statements].sort()).toEqual([
      'workers.providersByWorkerGroupId',
      'workers.workerGroups',
    ]);
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Provider { name } ... on Buyer { name } } }';
    expect((await graph.run(nodes, { ids: ['organization:sama'] })).statements).toEqual(['identity.nodeById']);
  });
});

interface Edges {
  readonly providers: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

test('the stored number of partnerships is the number of rows', async () => {
  const { __type } = await graph.data('{ __type(name: "PartnershipFamily") { enumValues { name } } }');
  const families = __type.enumValues.map(({ name }: { name: string }) => name);
  const { organizations } = await graph.data(
    `query ($families: [PartnershipFamily!]!) {
      organizations(first: 100, orderBy: PARTNERSHIP_COUNT_DESC) { edges { node {
      stored: partnerships(first: 1) { totalCount }
      counted: partnerships(first: 1, filter: { family: { in: $families } }) { totalCount }
      partnerships(first: 100) { edges { cursor } } } } } }`,
    { families },
  );
  for (const { node } of organizations.edges) {
    expect(node.stored.totalCount).toBe(node.counted.totalCount);
    expect(node.partnerships.edges.length).toBe(Math.min(node.stored.totalCount, 100));
  }
  expect(organizations.edges[0].node.stored.totalCount).toBeGreaterThan(30);
});
