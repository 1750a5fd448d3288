import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const sama = (fields: string) => `{ organization(id: "organization:sama") { ${fields} } }`;
const all = 'id metric { id name } organization { id } measuredIn { code }';

describe('columns that are read only when selected', () => {
  test('are there whatever the order in which the parts of a page are asked for', async () => {
    const whole = (await graph.data(sama(`observations { edges { node { ${all} } } }`))).organization.observations;
    expect(whole.edges[0].node.metric.name).toEqual(expect.any(String));
    expect(whole.edges[0].node.organization.id).toBe('organization:sama');
    for (const query of [
      sama(`observations { pageInfo { endCursor } edges { node { ${all} } } }`),
      sama(`observations { edges { node { id } } edges { node { ${all} } } }`),
      sama(`observations { edges { node { id } } } ... on Provider { observations { edges { node { ${all} } } } }`),
      sama('observations { edges { ...edge } }').replace(
        /$/,
        ` fragment edge on OrganizationObservationsEdge { node { ${all} } }`,
      ),
      sama(`observations { edges { node { ... @include(if: true) { ${all} } } } }`),
    ]) {
      const answer = await graph.run(query);
      expect(answer.errors).toEqual([]);
      expect(answer.data.organization.observations.edges).toEqual(whole.edges);
      expect(answer.statements.filter((name) => name.endsWith('observationsByOrganizationId'))).toHaveLength(1);
    }
  });

  test('are read once for each way in which aliases need them', async () => {
    const answer = await graph.run(
      sama(`a: observations { edges { node { id } } } b: observations { edges { node { ${all} } } }`),
    );
    expect(answer.errors).toEqual([]);
    const { a, b } = answer.data.organization;
    expect(a.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
      b.edges.map((edge: { node: { id: string } }) => edge.node.id),
    );
    expect(answer.statements.filter((name) => name.endsWith('observationsByOrganizationId'))).toHaveLength(2);
  });

  test('give parties alike on a page, by id and behind the edge of a partner', async () => {
    const parties = 'id parties { role roleAsReported organization { __typename id name } }';
    const { organization } = await graph.data(
      sama(`partnerships(first: 5) { edges { node { ${parties} } } }
        partners(first: 100) { edges { partnershipCount kinds since partnerships { ${parties} } } }`),
    );
    const behind = new Map<string, unknown>();
    for (const { partnerships } of organization.partners.edges) {
      for (const partnership of partnerships) behind.set(partnership.id, partnership);
    }
    for (const { node } of organization.partnerships.edges) {
      expect(node.parties.length).toBeGreaterThan(1);
      expect(behind.get(node.id)).toEqual(node);
      const byId = await graph.data(`query ($id: ID!) { partnership(id: $id) { ${parties} } }`, { id: node.id });
      expect(byId.partnership).toEqual(node);
    }
  });

  test('of a partner edge stay out when its node is all that is wanted', async () => {
    const plain = await graph.data(sama('partners(first: 50) { edges { partnershipCount node { id } } }'));
    const whole = await graph.data(sama('partners(first: 50) { edges { partnershipCount kinds node { id } } }'));
    const without = (edges: { kinds?: unknown }[]) => edges.map(({ kinds: _, ...edge }) => edge);
    expect(without(whole.organization.partners.edges)).toEqual(plain.organization.partners.edges);
    expect(whole.organization.partners.edges[0].kinds.length).toBeGreaterThan(0);
  });
});
