import { describe, expect, it } from 'vitest';
import { network } from '../../../subgraphs/network/index.js';
import { seedRows } from '../../support/seed-files.js';
import { seedOrganisations } from '../../support/seed-organisations.js';
import { openSubgraph, type Data } from '../../support/subgraph.js';
import { idsOf, openNetwork, ties } from './ties.js';

const { subgraph, networkOf } = openNetwork();

describe('the whole network', () => {
  it('has every organisation with a partner as node and every two partners as tie', async () => {
    const found = await networkOf(
      'revision release nodeCount edgeCount partnershipCount undatedCount isolateCount selfPartnershipCount parameters',
    );
    const edges = [...ties.values()].reduce((sum, partners) => sum + partners.size, 0) / 2;
    const rows = seedRows('partnerships.csv');
    expect(found).toMatchObject({
      ...{ release: null, nodeCount: ties.size, edgeCount: edges, partnershipCount: rows.length },
      undatedCount: rows.filter((row) => !row['start']).length,
      isolateCount: seedOrganisations.length - ties.size,
      selfPartnershipCount: 0,
    });
    expect(JSON.parse(found.parameters)).toEqual({
      ...{
        filter: {},
        directed: false,
        weighted: true,
        projection: 'NONE',
        weighting: 'COUNT',
        includeIsolates: false,
      },
    });
  });

  it('has isolates as nodes when they are asked for', async () => {
    const found = await networkOf(
      'nodeCount structure { degreeDistribution { degree count } }',
      'includeIsolates: true',
    );
    expect(found.nodeCount).toBe(seedOrganisations.length);
    expect(found.structure.degreeDistribution[0]).toEqual({ degree: 0, count: seedOrganisations.length - ties.size });
  });

  it('is read once and computed once for a revision, whatever is asked of it and how often', async () => {
    const query =
      '{ network { nodeCount a: measures(measure: DEGREE) { nodeCount } b: measures(measure: PAGERANK) { nodeCount } } }';
    const fresh = openSubgraph(network);
    expect((await fresh.statements(query)).sort()).toEqual(['graphState', 'organizationRecords', 'partnershipRecords']);
    expect(await fresh.statements(query)).toEqual(['graphState']);
    await fresh.close();
  });

  it('lists the nodes by a measure, page by page', async () => {
    const page = (after: string | null) =>
      networkOf(
        `measures(measure: DEGREE, first: 100${after ? `, after: "${after}"` : ''}) { endCursor nodeCount values { rank value organization { id } } }`,
      );
    const values: Data[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { measures }: Data = await page(after);
      values.push(...measures.values);
      after = measures.endCursor;
      more = after !== null;
    }
    const expected = [...ties].map(([id, partners]) => ({ id, value: partners.size }));
    expected.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
    expect(idsOf(values)).toEqual(expected.map(({ id }) => id));
    expect(values.map(({ value }) => value)).toEqual(expected.map(({ value }) => value));
    expect(values.map(({ rank }) => rank)).toEqual(
      expected.map(({ value }) => expected.findIndex((other) => other.value === value) + 1),
    );
  });

  it('refuses a cursor of another measure or network', async () => {
    const { measures } = await networkOf('measures(measure: DEGREE) { endCursor }');
    const again = (measure: string, args = '') =>
      networkOf(`measures(measure: ${measure}, after: "${measures.endCursor}") { endCursor }`, args);
    await expect(again('PAGERANK')).rejects.toThrow('another order');
    await expect(again('DEGREE', 'directed: true')).rejects.toThrow('another list');
  });

  it.each([
    'DEGREE',
    'WEIGHTED_DEGREE',
    'CLOSENESS',
    'BETWEENNESS',
    'EIGENVECTOR',
    'PAGERANK',
    'HUB',
    'AUTHORITY',
    'CORE_NUMBER',
    'CLUSTERING',
    'CONSTRAINT',
    'EFFECTIVE_SIZE',
  ])('says by %s for each node and for one organisation the same', async (measure) => {
    const { measures } = await networkOf(
      `measures(measure: ${measure}, first: 3) { measure method nodeCount sampledSources seed parameters values { rank value organization { id } } }`,
    );
    expect(measures).toMatchObject({ measure, nodeCount: ties.size, sampledSources: null, seed: null });
    expect(measures.method.length).toBeGreaterThan(10);
    const [one] = measures.values;
    const [answer] = await subgraph.entities(
      'Organization',
      [one.organization.id],
      `networkMeasures(measures: [${measure}]) { measure method value rank parameters }`,
    );
    expect(answer.networkMeasures).toEqual([
      { measure, method: measures.method, value: one.value, rank: one.rank, parameters: measures.parameters },
    ]);
  });

  it('has no in-degree without direction, and says so', async () => {
    const { measures } = await networkOf('measures(measure: IN_DEGREE, first: 1) { method values { rank value } }');
    expect(measures.values).toEqual([{ rank: null, value: null }]);
    expect(measures.method).toContain('no direction');
    const directed = await networkOf(
      'measures(measure: IN_DEGREE, first: 1) { values { rank value } }',
      'directed: true',
    );
    expect(directed.measures.values[0].rank).toBe(1);
  });

  it('has the same communities for the same seed, every node in one', async () => {
    const ask =
      '(seed: 7, first: 100) { communityCount modularity seed resolution communities { size organizations(first: 100) { id } } }';
    const { a, b } = await networkOf(`a: communities${ask} b: communities${ask}`);
    const other = openSubgraph(network);
    const { c } = (await other.data(`{ network { c: communities${ask} } }`)).network;
    await other.close();
    expect(a).toEqual(b);
    expect(c).toEqual(a);
    expect(a.modularity).toBeGreaterThan(0.5);
    const members = a.communities.flatMap(({ organizations }: Data) => organizations.map(({ id }: Data) => id));
    expect(new Set(members).size).toBe(members.length);
  });
});
