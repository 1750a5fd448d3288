import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';
import { benchmarkOperation } from '../support/operations.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

interface Case {
  readonly name: string;
  /** The variables that make the operation answer this many rows, as far as the data has them. */
  readonly variables: (rows: number) => Promise<Record<string, unknown>>;
  /** The statements it sends, whatever the number of rows: one per entity type and hop, one per count and facets. */
  readonly statements: readonly string[];
  /** How many of them wait for others, at most: what needs an id alone goes side by side with what reads the record of that id. */
  readonly rounds: number;
}

/** Records of one kind, so that one row walks the same hops as a hundred. */
const idsOf = async (rows: number): Promise<string[]> => {
  const data = await graph.data('query ($first: Int!) { providers(first: $first) { edges { node { id } } } }', {
    first: rows,
  });
  return data.providers.edges.map((edge: { node: { id: string } }) => edge.node.id);
};

/** A buyer whose first provider leads on to worker groups, so that every hop is walked with one row too. */
const walkableBuyer = async (): Promise<string> => {
  const data = await graph.data(
    `{ buyers(first: 100, orderBy: PARTNERSHIP_COUNT_DESC) { edges { node { id providers(first: 1) { edges { node { workerGroups { id } } } } } } } }`,
  );
  type Buyer = { node: { id: string; providers: { edges: { node: { workerGroups: unknown[] } }[] } } };
  const found = data.buyers.edges.find(({ node }: Buyer) => node.providers.edges[0]?.node.workerGroups.length);
  return found.node.id;
};

const cases: Case[] = [
  {
    name: 'profile',
    variables: async (rows) => ({ id: 'organization:sama', partnerships: rows, observations: rows }),
    statements: [
      'impact-metrics.observationsByOrganizationId',
      'impact-metrics.organizationById',
      'partnerships.organizationById',
      'partnerships.partnershipsByOrganizationId',
    ],
    rounds: 1,
  },
  {
    name: 'list',
    variables: async (rows) => ({ country: 'KE', first: rows }),
    statements: [
      'partnerships.organizations',
      'partnerships.partnersByOrganizationId',
      'partnerships.partnershipsByOrganizationIdCount',
    ],
    rounds: 2,
  },
  {
    name: 'three-hops',
    variables: async (rows) => ({ id: await walkableBuyer(), first: rows }),
    statements: [
      'partnerships.organizationById',
      'partnerships.providersByOrganizationId',
      'workers.organizationById',
      'workers.providersByWorkerGroupId',
      'workers.workerGroupsByOrganizationId',
    ],
    rounds: 3,
  },
  {
    name: 'deep-page',
    variables: async (rows) => ({ first: rows }),
    statements: ['partnerships.organizations'],
    rounds: 1,
  },
  {
    name: 'entity-batch',
    variables: async (rows) => ({ ids: await idsOf(rows) }),
    statements: ['identity.nodeById', 'providers.providerById'],
    rounds: 2,
  },
  {
    name: 'search',
    variables: async (rows) => ({ text: 'a', first: rows }),
    statements: ['partnerships.search'],
    rounds: 1,
  },
  {
    name: 'search-facets',
    variables: async (rows) => ({ text: 'a', first: rows }),
    statements: ['partnerships.search', 'partnerships.searchSummary'],
    rounds: 1,
  },
  {
    name: 'path',
    variables: async () => ({ from: 'organization:marriott', to: 'organization:karya' }),
    statements: [
      'network.graphState',
      'network.organizationById',
      'network.organizationById',
      'network.shortestChains',
      'partnerships.partnershipById',
    ],
    rounds: 3,
  },
  {
    name: 'aggregate',
    variables: async () => ({ metric: 'metric:attrition_rate', unit: 'percent_per_year' }),
    statements: [
      'impact-metrics.countryById',
      'impact-metrics.metricById',
      'impact-metrics.observationAggregates',
      'impact-metrics.organizationTotalsAggregates',
    ],
    rounds: 3,
  },
  {
    name: 'organization-aggregate',
    variables: async () => ({ percentiles: [25, 75] }),
    statements: ['impact-metrics.countryById', 'partnerships.organizationAggregates'],
    rounds: 2,
  },
  {
    name: 'partnership-aggregate',
    variables: async () => ({ percentiles: [25, 75] }),
    statements: ['partnerships.partnershipAggregates'],
    rounds: 1,
  },
];

describe.each(cases)('$name', ({ name, variables, statements, rounds }) => {
  test.each([1, 20, 100])('sends the same statements for %i rows', async (rows) => {
    const answer = await graph.run(benchmarkOperation(name), await variables(rows));
    expect(answer.errors).toEqual([]);
    expect([...answer.statements].sort()).toEqual(statements);
    // At most: a statement that is quick or slow lets rounds overlap, never adds one.
    expect(answer.rounds).toBeLessThanOrEqual(rounds);
  });
});
