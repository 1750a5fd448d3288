import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type TestGraph } from '../../support/graph.js';
import type { Data } from '../../support/subgraph.js';
import { openNetwork } from './ties.js';

const { subgraph, networkOf } = openNetwork();

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe('a projection', () => {
  it('ties providers by the buyers they share, as interlocking says', async () => {
    const { measures } = await networkOf(
      'measures(measure: WEIGHTED_DEGREE, first: 5) { values { value organization { id } } }',
      'projection: PROVIDERS_BY_BUYERS',
    );
    for (const { value, organization } of measures.values) {
      const data = await graph.data(
        'query ($id: ID!) { organization(id: $id) { buyers(first: 100) { edges { node { id providers(first: 100) { edges { node { id } } } } } } } }',
        { id: organization.id },
      );
      const shared = data.organization.buyers.edges
        .filter(({ node }: Data) => node.id !== organization.id)
        .flatMap(({ node }: Data) => node.providers.edges.map((edge: Data) => edge.node.id))
        .filter((id: string) => id !== organization.id);
      expect(value).toBe(shared.length);
    }
  });

  it('of countries has countries as nodes', async () => {
    const found = await networkOf(
      'nodeCount measures(measure: DEGREE, first: 3) { values { organization { id } country { id } } }',
      'projection: COUNTRIES_BY_BUYERS, weighting: NEWMAN, directed: true',
    );
    expect(found.nodeCount).toBeGreaterThan(3);
    expect(
      found.measures.values.every(
        ({ organization, country }: Data) => !organization && country.id.startsWith('country:'),
      ),
    ).toBe(true);
    await expect(
      subgraph.entities(
        'Organization',
        ['organization:sama'],
        'networkMeasures(measures: [DEGREE], projection: COUNTRIES_BY_BUYERS) { value }',
      ),
    ).rejects.toThrow('no node of a network of countries');
  });
});
