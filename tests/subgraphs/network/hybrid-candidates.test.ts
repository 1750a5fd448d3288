import { describe, expect, it } from 'vitest';
import { seedOrganisations, seedParties } from '../../support/seed-organisations.js';
import type { Data } from '../../support/subgraph.js';
import { idsIn, openNetwork, partnersOf } from './ties.js';

const { subgraph, around } = openNetwork();

describe('hybrid candidates', () => {
  const selection =
    'pairCount truncated candidates { issp { id } bpo { id } buyers { id } countries { id } alreadyPartners }';
  const byId = new Map(seedOrganisations.map((one) => [one.id, one]));
  const buyersOf = (id: string): Set<string> => {
    const sold = seedParties.filter(
      ({ organisation, role }) => organisation === id && /PROVIDER|SUBCONTRACTOR/.test(role),
    );
    const partnerships = new Set(sold.map(({ partnership }) => partnership));
    return new Set(
      seedParties
        .filter(
          ({ partnership, organisation, role }) =>
            role === 'BUYER' && partnerships.has(partnership) && organisation !== id,
        )
        .map(({ organisation }) => organisation),
    );
  };
  const commonTo = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one)).sort();

  const checkPairs = (found: Data) => {
    for (const { issp, bpo, buyers, countries, alreadyPartners } of found.candidates) {
      const [half, other] = [byId.get(issp.id), byId.get(bpo.id)];
      expect([half?.kind, other?.kind]).toEqual(['ISSP', 'BPO']);
      expect(idsIn(buyers)).toEqual(commonTo(buyersOf(issp.id), buyersOf(bpo.id)));
      expect(idsIn(countries).map((id) => id.slice(-2))).toEqual(
        commonTo(new Set(half?.deliveryCountries), new Set(other?.deliveryCountries)),
      );
      expect(alreadyPartners).toBe(partnersOf(issp.id).has(bpo.id));
    }
  };

  it('in a country are all pairs of those that deliver there', async () => {
    const { found } = await subgraph.data(`{ found: hybridCandidates(country: "KE", first: 100) { ${selection} } }`);
    const there = (kind: string) =>
      seedOrganisations.filter((one) => one.kind === kind && one.deliveryCountries.includes('KE'));
    expect(found.pairCount).toBe(there('ISSP').length * there('BPO').length);
    expect(found.candidates).toHaveLength(Math.min(100, found.pairCount));
    checkPairs(found);
  });

  it('of a buyer are all pairs of those that sell to it', async () => {
    const { found } = await subgraph.data(
      `{ found: hybridCandidates(buyer: "organization:microsoft", first: 100) { ${selection} } }`,
    );
    const sellers = (kind: string) =>
      seedOrganisations.filter((one) => one.kind === kind && buyersOf(one.id).has('organization:microsoft'));
    expect(found.pairCount).toBe(sellers('ISSP').length * sellers('BPO').length);
    expect(found.pairCount).toBeGreaterThan(0);
    checkPairs(found);
  });

  it('of an ISSP are all BPOs that share a buyer or a country with it, and of a funder none', async () => {
    const [sama, funder] = await around(
      ['organization:sama', 'organization:rockefeller-foundation'],
      `hybridCandidates(first: 100) { ${selection} }`,
    );
    const own = byId.get('organization:sama');
    const fitting = seedOrganisations.filter(
      (one) =>
        one.kind === 'BPO' &&
        commonTo(buyersOf(one.id), buyersOf('organization:sama')).length +
          commonTo(new Set(one.deliveryCountries), new Set(own?.deliveryCountries)).length >
          0,
    );
    expect(sama.hybridCandidates.pairCount).toBe(fitting.length);
    checkPairs(sama.hybridCandidates);
    expect(funder.hybridCandidates).toMatchObject({ pairCount: 0, candidates: [] });
  });
});
