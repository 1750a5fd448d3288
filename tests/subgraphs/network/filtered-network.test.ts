import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type TestGraph } from '../../support/graph.js';
import { seedOrganisations } from '../../support/seed-organisations.js';
import type { Data } from '../../support/subgraph.js';
import { idsOf, openNetwork, ties } from './ties.js';

const { subgraph, networkOf } = openNetwork();

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe('a filtered network', () => {
  it.each([
    ['family: { eq: FUNDING }'],
    ['kind: { in: [CONTRACT, SUBCONTRACT] }'],
    ['status: { in: [DISPUTED, PLANNED] }'],
    ['country: { eq: "KE" }'],
    ['validOn: { may: "2012" }'],
    ['validOn: { must: "2012" }'],
    ['validOn: { may: "2016-09" }, family: { eq: COMMERCIAL }'],
    ['validOn: { must: "2018-03-01" }, country: { in: ["KE", "IN"] }'],
  ])('by %s is made of the partnerships that the list of them finds', async (filter) => {
    const data = await graph.data(
      `{ network(filter: { ${filter} }) { partnershipCount undatedCount } partnerships(filter: { ${filter} }) { totalCount facets { dating { value count } } } }`,
    );
    expect(data.network.partnershipCount).toBe(data.partnerships.totalCount);
    const undated = data.partnerships.facets.dating.find(({ value }: Data) => value === 'UNDATED')?.count ?? 0;
    expect(data.network.undatedCount).toBe(undated);
  });

  it('by role and headquarters holds only organisations that fit', async () => {
    const found = await networkOf(
      'nodeCount measures(measure: DEGREE, first: 100) { values { organization { id } } }',
      'filter: { roles: { in: [ISSP, FUNDER] }, headquarters: { in: ["US", "IN", "KE"] } }',
    );
    const byId = new Map(seedOrganisations.map((one) => [one.id, one]));
    const fits = (id: string) => {
      const one = byId.get(id);
      return (
        one?.roles.some((role) => role === 'ISSP' || role === 'FUNDER') &&
        ['US', 'IN', 'KE'].includes(one.country ?? '')
      );
    };
    const expected = [...ties].filter(([id, partners]) => fits(id) && [...partners.keys()].some(fits)).length;
    expect(found.nodeCount).toBe(expected);
    expect(idsOf(found.measures.values).filter((id) => !fits(id))).toEqual([]);
  });

  it('that holds nothing is empty, not a fault', async () => {
    const selection = `nodeCount edgeCount partnershipCount distances { diameter } structure { componentCount density degreeDistribution { degree } assortativityByKind }
      measures(measure: BETWEENNESS) { nodeCount values { value } endCursor } communities { communityCount modularity }`;
    expect(await networkOf(selection, 'filter: { kind: { eq: DISPUTE }, country: { eq: "AQ" } }')).toEqual({
      ...{ nodeCount: 0, edgeCount: 0, partnershipCount: 0, distances: null },
      structure: { componentCount: 0, density: null, degreeDistribution: [], assortativityByKind: null },
      measures: { nodeCount: 0, values: [], endCursor: null },
      communities: { communityCount: 0, modularity: null },
    });
  });

  it('has no value for an organisation that is not in it', async () => {
    const [answer] = await subgraph.entities(
      'Organization',
      ['organization:sama'],
      'networkMeasures(measures: [DEGREE], filter: { kind: { eq: DISPUTE }, country: { eq: "AQ" } }) { value rank nodeCount }',
    );
    expect(answer.networkMeasures).toEqual([{ value: null, rank: null, nodeCount: 0 }]);
  });
});
