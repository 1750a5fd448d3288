import { describe, expect, it } from 'vitest';
import { seedOrganisations, seedParties } from '../../support/seed-organisations.js';
import type { Data } from '../../support/subgraph.js';
import { idsIn, openNetwork, partnersOf, sample } from './ties.js';

const { around } = openNetwork();

describe('interlocks', () => {
  const selection = (by: string, atLeast: number) => `interlocks(by: ${by}, atLeast: ${atLeast}, first: 100) {
    organizationCount interlocks { sharedCount organization { id } sharedOrganizations { id } sharedCountries { id } } }`;

  /** Who shares at least some of what `of` names with one. */
  const sharing = (id: string, atLeast: number, of: (id: string) => ReadonlySet<string>) =>
    seedOrganisations
      .filter((other) => other.id !== id)
      .map((other) => ({ id: other.id, shared: [...of(other.id)].filter((one) => of(id).has(one)).sort() }))
      .filter(({ shared }) => shared.length >= atLeast)
      .sort((a, b) => b.shared.length - a.shared.length || (a.id < b.id ? -1 : 1));

  const check = async (by: string, atLeast: number, of: (id: string) => ReadonlySet<string>, field: string) => {
    const answers = await around(sample, selection(by, atLeast));
    answers.forEach(({ interlocks }, index) => {
      const expected = sharing(sample[index] as string, atLeast, of);
      expect(interlocks.organizationCount).toBe(expected.length);
      expect(
        interlocks.interlocks.map((row: Data) => [row.organization.id, row.sharedCount, idsIn(row[field])]),
      ).toEqual(expected.slice(0, 100).map(({ id, shared }) => [id, shared.length, shared.slice(0, 50)]));
    });
    return answers;
  };

  it('by partners are those who have them in common', async () => {
    const answers = await check('PARTNERS', 2, partnersOf, 'sharedOrganizations');
    expect(answers[0].interlocks.organizationCount).toBeGreaterThan(3);
  });

  it('by funders are those whom the same organisations fund', async () => {
    const funding = new Set(['FUNDER', 'INVESTOR', 'LENDER']);
    const funders = new Map<string, Set<string>>();
    for (const { partnership, organisation } of seedParties.filter((party) => funding.has(party.role))) {
      for (const other of seedParties.filter((party) => party.partnership === partnership)) {
        if (other.organisation === organisation) continue;
        funders.set(other.organisation, (funders.get(other.organisation) ?? new Set()).add(organisation));
      }
    }
    const answers = await check('FUNDERS', 1, (id) => funders.get(id) ?? new Set(), 'sharedOrganizations');
    expect(answers[0].interlocks.organizationCount).toBeGreaterThan(3);
  });

  it('by countries are those who deliver in the same', async () => {
    const delivering = new Map(
      seedOrganisations.map((one) => [one.id, new Set(one.deliveryCountries.map((code) => `country:${code}`))]),
    );
    const answers = await check('COUNTRIES', 2, (id) => delivering.get(id) ?? new Set(), 'sharedCountries');
    expect(answers.some(({ interlocks }) => interlocks.organizationCount > 3)).toBe(true);
  });
});
