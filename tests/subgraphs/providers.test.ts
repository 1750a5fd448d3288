import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providers } from '../../subgraphs/providers/index.js';
import {
  byName,
  facetOf,
  identityOf,
  identitySelection,
  seedOrganisations,
  type SeedOrganisation,
} from '../support/seed-organisations.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const expected = seedOrganisations.filter(({ kind }) => kind === 'ISSP' || kind === 'BPO').sort(byName);
const countries = [...new Set(expected.flatMap(({ deliveryCountries }) => deliveryCountries))].sort();
const deliveringIn = (country: string) => expected.filter((one) => one.deliveryCountries.includes(country));
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(providers);
});
afterAll(() => subgraph.close());

const filtered = async (filter: string): Promise<{ totalCount: number; ids: string[] }> => {
  const { list } = await subgraph.data(
    `{ list: providers(first: 100, filter: ${filter}) { totalCount edges { node { id } } } }`,
  );
  return { totalCount: list.totalCount, ids: list.edges.map((edge: Data) => edge.node.id) };
};

describe('providers', () => {
  it('are the ISSPs and BPOs of the files, by name', async () => {
    const nodes = await subgraph.all('providers', `${identitySelection} kind`);
    expect(nodes).toEqual(expected.map((one) => ({ ...identityOf(one), kind: one.kind })));
  });

  it('are counted by role, country and kind', async () => {
    const counted = '{ value count }';
    const { providers: list } = await subgraph.data(
      `{ providers { totalCount facets { roles ${counted} countries ${counted} kinds ${counted} } } }`,
    );
    expect(list.totalCount).toBe(expected.length);
    const facets: [string, (one: SeedOrganisation) => readonly (string | null)[]][] = [
      ['roles', ({ roles }) => roles],
      ['countries', ({ country }) => [country]],
      ['kinds', ({ kind }) => [kind]],
    ];
    for (const [name, values] of facets) {
      const found = list.facets[name];
      expect(new Set(found)).toEqual(new Set(facetOf(expected, values)));
      expect(found.map(({ count }: Data) => count)).toEqual(
        found.map(({ count }: Data) => count).sort((a: number, b: number) => b - a),
      );
    }
  });

  it.each<[string, (one: SeedOrganisation) => boolean]>([
    ['{ kind: { eq: BPO } }', ({ kind }) => kind === 'BPO'],
    ['{ kind: { in: [BPO, ISSP] } }', () => true],
    ['{ country: { eq: "IN" } }', ({ country }) => country === 'IN'],
    ['{ country: { isNull: true } }', ({ country }) => country === null],
    [
      '{ kind: { eq: ISSP }, country: { in: ["KE", "UG"] } }',
      (one) => one.kind === 'ISSP' && ['KE', 'UG'].includes(one.country ?? ''),
    ],
    ['{ roles: { eq: SUBCONTRACTOR } }', ({ roles }) => roles.includes('SUBCONTRACTOR')],
    ['{ roles: { in: [LENDER, TRAINER] } }', ({ roles }) => roles.includes('LENDER') || roles.includes('TRAINER')],
    ['{ name: { contains: "DATA" } }', ({ name }) => name.toLowerCase().includes('data')],
    [
      '{ name: { startsWith: "a" }, kind: { eq: BPO } }',
      (one) => one.name.toLowerCase().startsWith('a') && one.kind === 'BPO',
    ],
  ])('are found by %s', async (filter, holds) => {
    const answer = expected.filter(holds);
    expect(answer.length).toBeGreaterThan(0);
    expect(await filtered(filter)).toEqual({ totalCount: answer.length, ids: idsOf(answer).slice(0, 100) });
  });

  it('are ordered by the number of their partnerships', async () => {
    const { list } = await subgraph.data(
      '{ list: providers(first: 100, orderBy: PARTNERSHIP_COUNT_DESC) { edges { node { id } } } }',
    );
    const most = [...expected].sort((a, b) => b.partnershipCount - a.partnershipCount || (a.id < b.id ? 1 : -1));
    expect(list.edges.map((edge: Data) => edge.node.id)).toEqual(idsOf(most).slice(0, 100));
  });

  it('are found one by one, and no other organisation is a provider', async () => {
    const [provider] = expected;
    const buyer = seedOrganisations.find(({ kind }) => kind === 'BUYER');
    const query = 'query ($id: ID!) { provider(id: $id) { name kind } }';
    expect(await subgraph.data(query, { id: provider?.id })).toEqual({
      provider: { name: provider?.name, kind: provider?.kind },
    });
    expect(await subgraph.data(query, { id: buyer?.id })).toEqual({ provider: null });
    expect(await subgraph.data(query, { id: 'organization:no-such-organisation' })).toEqual({ provider: null });
    expect(await subgraph.entities('Provider', [provider?.id ?? '', buyer?.id ?? ''], 'kind')).toEqual([
      { kind: provider?.kind },
      null,
    ]);
  });
});

describe('the providers of a country', () => {
  it('are those that deliver there', async () => {
    const answers = await subgraph.entities(
      'Country',
      countries.map((code) => `country:${code}`),
      'providers(first: 100) { totalCount facets { kinds { value count } } edges { node { id } } }',
    );
    answers.forEach(({ providers: list }, index) => {
      const delivering = deliveringIn(countries[index] ?? '');
      expect(list.totalCount).toBe(delivering.length);
      expect(new Set(list.facets.kinds)).toEqual(new Set(facetOf(delivering, ({ kind }) => [kind])));
      expect(list.edges.map((edge: Data) => edge.node.id)).toEqual(idsOf(delivering).slice(0, 100));
    });
  });

  it('can be filtered', async () => {
    const [answer] = await subgraph.entities(
      'Country',
      ['country:IN'],
      'providers(first: 100, filter: { kind: { eq: BPO } }) { totalCount edges { node { id kind } } }',
    );
    const delivering = deliveringIn('IN').filter(({ kind }) => kind === 'BPO');
    expect(delivering.length).toBeGreaterThan(0);
    expect(answer.providers).toEqual({
      totalCount: delivering.length,
      edges: delivering.slice(0, 100).map(({ id, kind }) => ({ node: { id, kind } })),
    });
  });

  it('are not added to a country that is not there', async () => {
    expect(await subgraph.entities('Country', ['country:ZZ'], 'providers { totalCount }')).toEqual([null]);
  });

  it.each([1, 20, countries.length])('are read in one statement for %i countries', async (size) => {
    const representations = countries.slice(0, size).map((code) => ({ __typename: 'Country', id: `country:${code}` }));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Country { providers { edges { node { name } } } } } }`;
    expect(await subgraph.statements(query, { representations })).toEqual(['countryKeyById', 'providersByCountryId']);
  });
});
