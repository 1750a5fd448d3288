import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceRoles } from '../../subgraphs/network/analysis/direction.formulas.js';
import { network } from '../../subgraphs/network/index.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';
import { seedTies } from '../support/seed-network.js';
import { seedOrganisations } from '../support/seed-organisations.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

let subgraph: TestSubgraph;
let graph: TestGraph;
beforeAll(async () => {
  subgraph = openSubgraph(network);
  graph = await openGraph();
});
afterAll(async () => {
  await subgraph.close();
  await graph.close();
});

const ties = seedTies();
const idsOf = (values: readonly Data[]): string[] => values.map(({ organization }) => organization.id);
const networkOf = async (selection: string, args = ''): Promise<Data> =>
  (await subgraph.data(`{ network${args && `(${args})`} { ${selection} } }`)).network;

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

describe('the network over time', () => {
  it('tells for each year what the network valid in it tells', async () => {
    const { networkTimeline } = await subgraph.data(
      '{ networkTimeline(from: 2008, to: 2020, filter: { family: { eq: COMMERCIAL } }) { undatedCount years { year startedCount may { nodeCount edgeCount partnershipCount } must { nodeCount edgeCount partnershipCount } } } }',
    );
    expect(networkTimeline.years.map(({ year }: Data) => year)).toEqual(
      Array.from({ length: 13 }, (_, index) => 2008 + index),
    );
    for (const { year, may, must } of networkTimeline.years.filter((_: Data, index: number) => index % 4 === 0)) {
      for (const [way, extent] of [
        ['may', may],
        ['must', must],
      ]) {
        expect(
          await networkOf(
            'nodeCount edgeCount partnershipCount',
            `filter: { family: { eq: COMMERCIAL }, validOn: { ${way}: "${year}" } }`,
          ),
        ).toEqual(extent);
      }
    }
    expect(networkTimeline.undatedCount).toBeGreaterThan(0);
  });

  it.each(['MUST', 'MAY'])('differs between two dates by what only one of them has, by %s', async (certainty) => {
    const { networkDifference: found } = await subgraph.data(
      `{ networkDifference(earlier: "2012", later: "2018", certainty: ${certainty}) { undatedCount before { partnershipCount nodeCount edgeCount } after { partnershipCount nodeCount edgeCount }
        partnershipsAddedCount partnershipsGoneCount organizationsAddedCount organizationsGoneCount tiesAddedCount tiesGoneCount } }`,
    );
    const valid = (year: number) =>
      networkOf(
        'nodeCount edgeCount partnershipCount',
        `filter: { validOn: { ${certainty.toLowerCase()}: "${year}" } }`,
      );
    expect([found.before, found.after]).toEqual([await valid(2012), await valid(2018)]);
    const change = (added: number, gone: number) => added - gone;
    expect(change(found.partnershipsAddedCount, found.partnershipsGoneCount)).toBe(
      found.after.partnershipCount - found.before.partnershipCount,
    );
    expect(change(found.organizationsAddedCount, found.organizationsGoneCount)).toBe(
      found.after.nodeCount - found.before.nodeCount,
    );
    expect(change(found.tiesAddedCount, found.tiesGoneCount)).toBe(found.after.edgeCount - found.before.edgeCount);
    expect(found.undatedCount).toBe(seedRows('partnerships.csv').filter((row) => !row['start']).length);
  });

  it('of one organisation tells what began in each year', async () => {
    const id = 'organization:sama';
    const [{ timeline }] = await subgraph.entities(
      'Organization',
      [id],
      'timeline(from: 2008, to: 2025) { undated { id } years { year started { id } mayCount mustCount } }',
    );
    const own = seedRows('partnerships.csv').filter((row) => [row['party_a_id'], row['party_b_id']].includes('sama'));
    for (const { year, started } of timeline.years) {
      const expected = own
        .filter((row) => row['start']?.startsWith(String(year)))
        .map((row) => `partnership:${row['partnership_id']}`);
      expect(started.map((one: Data) => one.id)).toEqual(expected.sort());
    }
    expect(timeline.undated).toHaveLength(own.filter((row) => !row['start']).length);
  });

  it.each([
    [
      'years in the wrong order',
      '{ networkTimeline(from: 2012, to: 2011) { undatedCount } }',
      'to must be between 2012 and 2062',
    ],
    ['too many years', '{ networkTimeline(from: 1950, to: 2011) { undatedCount } }', 'to must be between'],
    [
      'dates in the wrong order',
      '{ networkDifference(earlier: "2018", later: "2012") { undatedCount } }',
      'earlier must begin before later',
    ],
    [
      'too many values',
      '{ network { measures(measure: DEGREE, first: 101) { nodeCount } } }',
      'first must be between 1 and 100',
    ],
    [
      'a resolution of nothing',
      '{ network { communities(resolution: 0) { communityCount } } }',
      'resolution must be between',
    ],
  ])('refuses %s', async (_, query, message) => {
    await expect(subgraph.data(query)).rejects.toThrow(message);
  });
});

it('the direction of each kind of partnership is that of the vocabulary', () => {
  const directed = seedRows('vocabulary/partnership_kinds.csv').filter((row) => row['directed'] === 'yes');
  expect(sourceRoles).toEqual(Object.fromEntries(directed.map((row) => [row['kind'], row['direction']])));
});
