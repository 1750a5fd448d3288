import { describe, expect, it } from 'vitest';
import type { Data } from '../../support/subgraph.js';
import { idsIn, openNetwork, partnersOf, sample } from './ties.js';

const { subgraph, around } = openNetwork();

describe('the introductions of an organisation', () => {
  const selection = `introductions(first: 50) { candidateCount truncated
    introductions { organization { id } commonPartners { id } commonPartnerCount jaccard adamicAdar reason } }`;

  it('are the partners of its partners, scored by what they have in common', async () => {
    const answers = await around(sample, selection);
    answers.forEach(({ introductions: found }, index) => {
      const id = sample[index] as string;
      const own = partnersOf(id);
      const candidates = new Set([...own].flatMap((partner) => [...partnersOf(partner)]));
      for (const known of [id, ...own]) candidates.delete(known);
      expect(found.candidateCount).toBe(candidates.size);
      expect(found.introductions).toHaveLength(Math.min(candidates.size, 50));
      for (const one of found.introductions) {
        const theirs = partnersOf(one.organization.id);
        const common = [...own].filter((partner) => theirs.has(partner));
        expect(one.commonPartnerCount).toBe(common.length);
        expect(new Set(idsIn(one.commonPartners))).toEqual(
          new Set(common.length > 20 ? idsIn(one.commonPartners) : common),
        );
        expect(one.jaccard).toBeCloseTo(common.length / new Set([...own, ...theirs]).size, 12);
        const rarity = common.map((partner) => 1 / Math.log(partnersOf(partner).size));
        expect(one.adamicAdar).toBeCloseTo(
          rarity.reduce((sum, part) => sum + part, 0),
          12,
        );
      }
      const scores = found.introductions.map(({ adamicAdar }: Data) => adamicAdar);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });
  });

  it('say in words who is known to both, and whose word counts most', async () => {
    const [answer] = await around(['organization:cloudfactory'], selection);
    const sama = answer.introductions.introductions.find(
      ({ organization }: Data) => organization.id === 'organization:sama',
    );
    const all = new Set([...partnersOf('organization:cloudfactory'), ...partnersOf('organization:sama')]).size;
    expect(sama.reason).toBe(
      `Both work with Outsourcing Alliance of Kenya and Microsoft: 2 of the ${all} partners that the two have together. ` +
        `Outsourcing Alliance of Kenya counts most: it has ${partnersOf(sama.commonPartners[0].id).size} partners in all.`,
    );
  });

  it('are read in three statements, whatever the number of organisations', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Organization { ${selection} } } }`;
    const all = sample.slice(0, 5).map((id) => ({ __typename: 'Organization', id }));
    const sent = (await subgraph.statements(query, { all })).filter((name) => /tie|partnerCount/i.test(name));
    expect(sent.slice(0, 2)).toEqual(['tiesByOrganizationId', 'tiesByOrganizationId']);
    expect(new Set(sent.slice(2))).toEqual(new Set(['partnerCountByOrganizationId']));
    expect(sent.length).toBeLessThanOrEqual(5);
  });
});
