import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { network } from '../../subgraphs/network/index.js';
import { seedRows } from '../support/seed-files.js';
import { seedDistances, seedTies } from '../support/seed-network.js';
import { seedOrganisations, seedParties } from '../support/seed-organisations.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const ties = seedTies();
const partnersOf = (id: string): Set<string> => new Set(ties.get(id)?.keys());
const idsIn = (records: readonly Data[]): string[] => records.map(({ id }) => id);
/** Organisations with many partners, with one, and with none. */
const sample = [...seedOrganisations]
  .sort((a, b) => partnersOf(b.id).size - partnersOf(a.id).size || (a.id < b.id ? -1 : 1))
  .filter((_, index, { length }) => index < 5 || index % 97 === 0 || index >= length - 2)
  .map(({ id }) => id);

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(network);
});
afterAll(() => subgraph.close());

const around = (ids: readonly string[], selection: string): Promise<Data[]> =>
  subgraph.entities('Organization', ids, selection);

describe('the shortest paths', () => {
  const paths = `query ($from: ID!, $to: ID!, $filter: TieFilter, $maxLength: Int) {
    found: shortestPaths(from: $from, to: $to, filter: $filter, maxLength: $maxLength, first: 20) {
      length pathCount truncated paths { hops { from { id } to { id } partnerships { id } } }
    } }`;
  const from = 'organization:sama';
  const distances = seedDistances(ties, from);
  const at = (distance: number): string | undefined =>
    [...distances]
      .filter(([, found]) => found === distance)
      .map(([id]) => id)
      .sort()[0];

  it.each([1, 2, 3, 4, 5, 6])('over %i partnerships go through every partnership of each step', async (distance) => {
    const to = at(distance);
    expect(to).toBeDefined();
    const { found } = await subgraph.data(paths, { from, to });
    expect(found).toMatchObject({ length: distance, truncated: false });
    expect(found.paths).toHaveLength(Math.min(found.pathCount, 20));
    for (const { hops } of found.paths) {
      expect([hops[0].from.id, hops.at(-1).to.id, hops.length]).toEqual([from, to, distance]);
      for (const hop of hops) expect(idsIn(hop.partnerships)).toEqual(ties.get(hop.from.id)?.get(hop.to.id)?.sort());
    }
    const behind = [...(ties.get(to as string)?.keys() ?? [])].filter((id) => distances.get(id) === distance - 1);
    expect(new Set(found.paths.map(({ hops }: Data) => hops.at(-1).from.id))).toEqual(new Set(behind.slice(0, 20)));
  });

  it('have no length where there is none within the bound, or none at all', async () => {
    expect((await subgraph.data(paths, { from, to: at(3), maxLength: 2 })).found).toMatchObject({
      length: null,
      paths: [],
    });
    const apart = seedOrganisations.find(({ id }) => partnersOf(id).size > 0 && !distances.has(id))?.id;
    expect((await subgraph.data(paths, { from, to: apart })).found).toMatchObject({ length: null, pathCount: 0 });
  });

  it('go only through partnerships that meet the filter', async () => {
    const types = seedRows('vocabulary/partnership_kinds.csv')
      .filter((row) => row['kind'] === 'CONTRACT')
      .map((row) => row['partnership_type']);
    const contracts = new Set(
      seedRows('partnerships.csv')
        .filter((row) => types.includes(row['partnership_type']))
        .map((row) => `partnership:${row['partnership_id']}`),
    );
    const byContract = seedDistances(
      seedTies((partnership) => contracts.has(partnership)),
      from,
    );
    const [to, length] = [...byContract].find(([, distance]) => distance === 3) ?? [];
    expect(to).toBeDefined();
    const { found } = await subgraph.data(paths, { from, to, filter: { kind: { eq: 'CONTRACT' } } });
    expect(found.length).toBe(length);
    const used = found.paths.flatMap(({ hops }: Data) => hops.flatMap((hop: Data) => idsIn(hop.partnerships)));
    expect(used.filter((id: string) => !contracts.has(id))).toEqual([]);
  });

  it('are null when an organisation does not exist', async () => {
    expect((await subgraph.data(paths, { from, to: 'organization:nobody' })).found).toBeNull();
    expect((await subgraph.data(paths, { from: 'organization:nobody', to: from })).found).toBeNull();
  });

  it('are read in one statement, with the two organisations and the state of the graph', async () => {
    expect((await subgraph.statements(paths, { from, to: at(4) })).sort()).toEqual(
      ['graphState', 'organizationKeyById', 'shortestChains'].sort(),
    );
  });
});

describe('a neighbourhood', () => {
  const selection = (depth: number, maxNodes = 300) => `neighbourhood(depth: ${depth}, maxNodes: ${maxNodes}) {
    nodes { distance organization { id } } nodeCount edgeCount completeDepth omittedCount truncated
    edges { source { id } target { id } partnershipCount partnerships { id } } }`;

  it.each([1, 2, 3])(
    'of %i steps holds everybody within them, with every tie, or says what is left out',
    async (depth) => {
      const answers = await around(sample, selection(depth));
      answers.forEach(({ neighbourhood }, index) => {
        const within = [...seedDistances(ties, sample[index] as string)].filter(([, distance]) => distance <= depth);
        const shown = new Map<string, number>(
          neighbourhood.nodes.map((node: Data) => [node.organization.id, node.distance]),
        );
        expect(shown.size).toBe(Math.min(within.length, 300));
        expect(neighbourhood.nodeCount).toBe(shown.size);
        expect(neighbourhood.truncated).toBe(within.length > 300);
        const complete = within.filter(([, distance]) => distance <= neighbourhood.completeDepth);
        expect(complete.filter(([id, distance]) => shown.get(id) !== distance)).toEqual([]);
        const expected = [...shown.keys()].flatMap((source) =>
          [...(ties.get(source) ?? [])].filter(([target]) => source < target && shown.has(target)),
        );
        expect(neighbourhood.edgeCount).toBe(expected.length);
        for (const { source, target, partnershipCount, partnerships } of neighbourhood.edges) {
          expect(idsIn(partnerships)).toEqual(ties.get(source.id)?.get(target.id)?.sort());
          expect(partnershipCount).toBe(partnerships.length);
        }
      });
    },
  );

  it('that does not fit keeps the nearest and most closely tied, and counts the others of that step', async () => {
    const [answer] = await around(['organization:sama'], selection(2, 20));
    const direct = [...(ties.get('organization:sama') ?? [])]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .map(([id]) => id);
    expect(direct.length).toBeGreaterThan(20);
    expect(answer.neighbourhood).toMatchObject({ completeDepth: 0, omittedCount: direct.length - 19, truncated: true });
    expect(answer.neighbourhood.nodes.slice(1).map((node: Data) => node.organization.id)).toEqual(direct.slice(0, 19));
  });

  it('is read by one statement for each step and one for the last ties, whatever the number of organisations', async () => {
    const query = (ids: readonly string[]) =>
      subgraph.statements(
        `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Organization { ${selection(2)} } } }`,
        { all: ids.map((id) => ({ __typename: 'Organization', id })) },
      );
    const expected = [
      'organizationKeyById',
      'graphState',
      'tiesByOrganizationId',
      'tiesByOrganizationId',
      'tiesByOrganizationId',
    ];
    expect((await query(sample.slice(0, 1))).sort()).toEqual([...expected].sort());
    expect((await query(sample.slice(0, 6))).sort()).toEqual([...expected].sort());
  });

  it('is not added to an organisation that does not exist', async () => {
    expect(await around(['organization:nobody'], selection(1))).toEqual([null]);
  });
});

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

describe('arguments out of bounds are refused', () => {
  const organisation = (field: string) => around(['organization:sama'], field);
  it.each([
    ['a depth over 3', () => organisation('neighbourhood(depth: 4) { nodeCount }'), 'depth must be between 1 and 3'],
    ['a depth of 0', () => organisation('neighbourhood(depth: 0) { nodeCount }'), 'depth must be between 1 and 3'],
    ['too many nodes', () => organisation('neighbourhood(maxNodes: 301) { nodeCount }'), 'maxNodes'],
    ['too many introductions', () => organisation('introductions(first: 51) { candidateCount }'), 'first'],
    ['an interlock of nothing', () => organisation('interlocks(atLeast: 0) { organizationCount }'), 'atLeast'],
    [
      'a filter of partnerships on countries',
      () => organisation('interlocks(by: COUNTRIES, filter: { kind: { eq: GRANT } }) { organizationCount }'),
      'does not go with COUNTRIES',
    ],
    ['pairs of nothing', () => subgraph.data('{ hybridCandidates { pairCount } }'), 'Give a buyer, a country or both'],
    [
      'a path over 7',
      () => subgraph.data('{ shortestPaths(from: "a", to: "b", maxLength: 7) { length } }'),
      'maxLength must be between 1 and 6',
    ],
    ['a path to itself', () => subgraph.data('{ shortestPaths(from: "a", to: "a") { length } }'), 'two organisations'],
  ])('%s', async (_, ask, message) => {
    await expect(ask()).rejects.toThrow(message);
  });
});
