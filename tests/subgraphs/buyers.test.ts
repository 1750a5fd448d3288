import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyers } from '../../subgraphs/buyers/index.js';
import { byName, facetOf, identityOf, identitySelection, seedOrganisations } from '../support/seed-organisations.js';
import { openSubgraph, type TestSubgraph } from '../support/subgraph.js';

const expected = seedOrganisations.filter(({ kind }) => kind === 'BUYER').sort(byName);

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(buyers);
});
afterAll(() => subgraph.close());

describe('buyers', () => {
  it('are the buyers of the files, by name, their industry unknown', async () => {
    const nodes = await subgraph.all('buyers', `${identitySelection} industry`);
    expect(nodes).toEqual(expected.map((one) => ({ ...identityOf(one), industry: null })));
  });

  it('are counted under a filter, by role and country', async () => {
    const counted = '{ value count }';
    const { buyers: list } = await subgraph.data(
      `{ buyers(filter: { country: { in: ["US", "GB"] } }) { totalCount facets { roles ${counted} countries ${counted} } } }`,
    );
    const found = expected.filter(({ country }) => country === 'US' || country === 'GB');
    expect(found.length).toBeGreaterThan(0);
    expect(list.totalCount).toBe(found.length);
    expect(new Set(list.facets.roles)).toEqual(new Set(facetOf(found, ({ roles }) => roles)));
    expect(new Set(list.facets.countries)).toEqual(new Set(facetOf(found, ({ country }) => [country])));
  });

  it('are found one by one, and no other organisation is one', async () => {
    const [buyer] = expected;
    const provider = seedOrganisations.find(({ kind }) => kind === 'ISSP');
    const query = 'query ($id: ID!) { buyer(id: $id) { name } }';
    expect(await subgraph.data(query, { id: buyer?.id })).toEqual({ buyer: { name: buyer?.name } });
    expect(await subgraph.data(query, { id: provider?.id })).toEqual({ buyer: null });
    expect(await subgraph.entities('Buyer', [provider?.id ?? '', buyer?.id ?? ''], 'name')).toEqual([
      null,
      { name: buyer?.name },
    ]);
  });
});
