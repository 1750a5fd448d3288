import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supporters } from '../../subgraphs/supporters/index.js';
import {
  byName,
  facetOf,
  identityOf,
  identitySelection,
  seedOrganisations,
  seedParties,
} from '../support/seed-organisations.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const expected = seedOrganisations.filter(({ kind }) => !['ISSP', 'BPO', 'BUYER'].includes(kind)).sort(byName);
const parties = new Set(
  seedParties.flatMap(({ organisation, countries: all }) => all.map((code) => `${organisation} ${code}`)),
);

/** The supporters of a country with why they are listed under it. */
const supporting = (country: string) =>
  expected
    .map((one) => ({
      one,
      basis: [
        ...(one.country === country ? ['LOCATED'] : []),
        ...(one.deliveryCountries.includes(country) ? ['DELIVERS'] : []),
        ...(parties.has(`${one.id} ${country}`) ? ['PARTNERSHIP'] : []),
      ],
    }))
    .filter(({ basis }) => basis.length > 0);

const countries = [
  ...new Set([
    ...expected.flatMap(({ country, deliveryCountries }) => [...(country ? [country] : []), ...deliveryCountries]),
    ...seedParties.flatMap((party) => party.countries),
  ]),
].sort();

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(supporters);
});
afterAll(() => subgraph.close());

describe('supporters', () => {
  it('are the organisations that neither provide nor buy by kind, by name', async () => {
    const nodes = await subgraph.all('supporters', `${identitySelection} kind`);
    expect(nodes).toEqual(expected.map((one) => ({ ...identityOf(one), kind: one.kind })));
  });

  it('are counted and found by kind', async () => {
    const { supporters: list } = await subgraph.data(
      '{ supporters { totalCount facets { kinds { value count } roles { value count } } } }',
    );
    expect(list.totalCount).toBe(expected.length);
    expect(new Set(list.facets.kinds)).toEqual(new Set(facetOf(expected, ({ kind }) => [kind])));
    expect(new Set(list.facets.roles)).toEqual(new Set(facetOf(expected, ({ roles }) => roles)));
    for (const { value, count } of list.facets.kinds) {
      const { found } = await subgraph.data(
        `{ found: supporters(first: 100, filter: { kind: { eq: ${value} } }) { totalCount edges { node { id } } } }`,
      );
      const ids = expected.filter(({ kind }) => kind === value).map(({ id }) => ({ node: { id } }));
      expect(found).toEqual({ totalCount: count, edges: ids.slice(0, 100) });
    }
  });

  it('are found one by one, and no other organisation is one', async () => {
    const [supporter] = expected;
    const buyer = seedOrganisations.find(({ kind }) => kind === 'BUYER');
    const query = 'query ($id: ID!) { supporter(id: $id) { name kind } }';
    expect(await subgraph.data(query, { id: supporter?.id })).toEqual({
      supporter: { name: supporter?.name, kind: supporter?.kind },
    });
    expect(await subgraph.data(query, { id: buyer?.id })).toEqual({ supporter: null });
    expect(await subgraph.entities('Supporter', [supporter?.id ?? '', buyer?.id ?? ''], 'kind')).toEqual([
      { kind: supporter?.kind },
      null,
    ]);
  });
});

describe('the supporters of a country', () => {
  it('are located there, work there or are party of a partnership there, and the edge says which', async () => {
    const answers = await subgraph.entities(
      'Country',
      countries.map((code) => `country:${code}`),
      'supporters(first: 100) { totalCount facets { kinds { value count } } edges { basis node { id } } }',
    );
    answers.forEach(({ supporters: list }, index) => {
      const found = supporting(countries[index] ?? '');
      const kinds = facetOf(
        found.map(({ one }) => one),
        ({ kind }) => [kind],
      );
      expect(list.totalCount).toBe(found.length);
      expect(new Set(list.facets.kinds)).toEqual(new Set(kinds));
      expect(list.edges.map(({ basis, node }: Data) => ({ id: node.id, basis: new Set(basis) }))).toEqual(
        found.slice(0, 100).map(({ one, basis }) => ({ id: one.id, basis: new Set(basis) })),
      );
    });
  });

  it('can be filtered', async () => {
    const [answer] = await subgraph.entities(
      'Country',
      ['country:KE'],
      'supporters(first: 100, filter: { kind: { in: [TRAINER, FUNDER] } }) { edges { node { id } } }',
    );
    const found = supporting('KE').filter(({ one }) => one.kind === 'TRAINER' || one.kind === 'FUNDER');
    expect(found.length).toBeGreaterThan(0);
    expect(answer.supporters.edges).toEqual(found.slice(0, 100).map(({ one }) => ({ node: { id: one.id } })));
  });

  it('are not added to a country that is not there', async () => {
    expect(await subgraph.entities('Country', ['country:ZZ'], 'supporters { totalCount }')).toEqual([null]);
  });

  it.each([1, 20, countries.length])('are read in one statement for %i countries', async (size) => {
    const representations = countries.slice(0, size).map((code) => ({ __typename: 'Country', id: `country:${code}` }));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Country { supporters { edges { node { name } } } } } }`;
    expect(await subgraph.statements(query, { representations })).toEqual(['countryKeyById', 'supportersByCountryId']);
  });
});
