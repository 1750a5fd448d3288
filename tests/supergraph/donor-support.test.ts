// Over 150 lines on purpose. One operation over one reading of the files: what is counted from the files serves all of its tests.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { parts, seedRows, type SeedRow } from '../support/seed-files.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const kinds = new Map(seedRows('vocabulary/partnership_kinds.csv').map((row) => [row['partnership_type'], row]));
const terms = new Map(seedRows('funding_terms.csv').map((row) => [row['partnership_id'], row]));
const providers = new Set(
  seedRows('organisations.csv').flatMap((row) =>
    ['issp', 'bpo'].includes(row['org_type'] ?? '') ? (row['org_id'] ?? '') : [],
  ),
);
const roles = new Map(
  seedRows('vocabulary/party_role_map.csv').map((row) => [
    ['partnership_type', 'role_as_reported', 'counterpart_role_as_reported', 'side'].map((name) => row[name]).join(' '),
    row['role'],
  ]),
);

/** Who receives in a row of partnerships.csv. */
const receivers = (row: SeedRow): string[] =>
  (['a', 'b'] as const).flatMap((side) => {
    const other = side === 'a' ? 'b' : 'a';
    const key = [row['partnership_type'], row[`party_${side}_role`], row[`party_${other}_role`], side].join(' ');
    return roles.get(key) === 'RECIPIENT' ? [row[`party_${side}_id`] ?? ''] : [];
  });

const money = seedRows('partnerships.csv')
  .filter((row) => kinds.get(row['partnership_type'])?.['family'] === 'FUNDING')
  .flatMap((row) => receivers(row).flatMap((id) => (providers.has(id) ? [{ id, row }] : [])));
const rowsOf = (id: string): SeedRow[] => money.filter((one) => one.id === id).map(({ row }) => row);
const isSound = (row: SeedRow): boolean => ['reported', 'pilot', 'ended'].includes(row['status'] ?? '');
const purposesOf = (row: SeedRow): string[] => parts(terms.get(row['partnership_id'])?.['purposes']);

const history =
  'fundingHistory { firstYear lastYear amounts { kind currency sum counted repeated shared total } coverage { total reported withAmount dated yearKnown withEnd withPurpose withNotCovered } partnerships(first: 100) { id start reportedYear parties { role organization { id } } } }';
const judged =
  'donorSupport { version state dependence { value unit year gap formula inputs { id } } criteria { code state recordCount records(first: 100) { finding partnership { id } observation { id } sources { id } } } }';

/** Every provider, by key. */
async function everyProvider(selection: string, size = 100): Promise<Map<string, Answer['data']>> {
  const found = new Map<string, Answer['data']>();
  for (let after: string | null = null, more = true; more;) {
    const { providers: page }: Answer['data'] = await graph.data(
      `query ($after: String) { providers(first: ${size}, after: $after) { edges { node { id ${selection} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    for (const { node } of page.edges) found.set(node.id.slice('organization:'.length), node);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return found;
}

describe('the money of a provider', () => {
  it('is what partnerships.csv and funding_terms.csv say, provider by provider', async () => {
    const all = await everyProvider(history.replace('first: 100', 'first: 25'), 50);
    expect(all.size).toBe(providers.size);
    expect(money.length).toBeGreaterThan(100);
    for (const [id, { fundingHistory }] of all) {
      const rows = rowsOf(id);
      const count = (holds: (row: SeedRow) => unknown): number => rows.filter(holds).length;
      const term = (row: SeedRow, name: string) => terms.get(row['partnership_id'])?.[name];
      expect(fundingHistory.coverage, id).toEqual({
        total: rows.length,
        reported: count(isSound),
        withAmount: count((row) => row['value_amount']),
        dated: count((row) => row['start']),
        yearKnown: count((row) => row['start'] || row['as_reported_year']),
        withEnd: count((row) => row['end'] || term(row, 'term')),
        withPurpose: count((row) => term(row, 'purposes')),
        withNotCovered: count((row) => term(row, 'not_covered')),
      });
      expect(fundingHistory.partnerships.map((one: Answer['data']) => one.id).sort()).toEqual(
        rows.map((row) => `partnership:${row['partnership_id']}`).sort(),
      );
      const years = rows.flatMap((row) => (row['start'] || row['as_reported_year'] || '').slice(0, 4) || []).sort();
      expect([fundingHistory.firstYear, fundingHistory.lastYear].map(String)).toEqual([
        ...[years[0] ?? 'null', years.at(-1) ?? 'null'],
      ]);
    }
  });

  it('is added up by kind and currency alone, an amount told by several pages once', async () => {
    const { organization } = await graph.data(
      `{ organization(id: "organization:digital-divide-data") { ${history} } }`,
    );
    const { amounts, partnerships } = organization.fundingHistory;
    // 895,000 + 250,000 + 48,000 + 45,000 + 143,000 + 50,000 told of 2009 + 50,000 of 2010; three are told three times.
    expect(amounts).toEqual([
      {
        ...{ kind: 'GRANT', currency: 'USD', sum: '1481000', counted: 7, repeated: 6, shared: 1 },
        total: rowsOf('digital-divide-data').length,
      },
    ]);
    const starts = partnerships.flatMap(({ start }: Answer['data']) => start?.slice(0, 4) ?? []);
    expect(starts).toEqual([...starts].sort());
    expect(partnerships.at(-1).id).toBe('partnership:ikea-foundation--digital-divide-data--grant');
  });

  it('is told of providers alone, and not of those who give it', async () => {
    const { buyer, giver } = await graph.data(
      `{ buyer: organization(id: "organization:microsoft") { ${history} ${judged} } giver: organization(id: "organization:tcs") { ${history} } }`,
    );
    expect(buyer).toEqual({ fundingHistory: null, donorSupport: null });
    expect(giver.fundingHistory).toMatchObject({
      coverage: { total: 0 },
      amounts: [],
      partnerships: [],
      firstYear: null,
    });
  });
});

describe('donor support', () => {
  it('is judged on records with a source, as the files have them', async () => {
    const all = await everyProvider(judged.replace('first: 100', 'first: 25'), 25);
    for (const [id, { donorSupport }] of all) {
      const rows = rowsOf(id).filter(isSound);
      const [given, purpose, end] = donorSupport.criteria;
      for (const { state, recordCount, records } of donorSupport.criteria) {
        expect(records).toHaveLength(Math.min(25, recordCount));
        expect(state === 'MET' ? records[0].finding : 'PROOF', id).toBe('PROOF');
        for (const { sources } of records) expect(sources.length).toBeGreaterThan(0);
      }
      if (rows.length > 0) expect(given.state, id).toBe('MET');
      const fits = rows.some((row) =>
        purposesOf(row).some((one) => ['training', 'set_up', 'working_capital'].includes(one)),
      );
      expect(purpose.state === 'MET', id).toBe(fits);
      const recurs = rows.some((row) => terms.get(row['partnership_id'])?.['term'] === 'recurring');
      if (recurs) expect(end.state, id).toBe('NOT_MET');
    }
  });

  it('shows the share of income that is given, with year and source, or why it is not known', async () => {
    const { told, computed } = await graph.data(
      `{ told: organization(id: "organization:aspiritech") { ${judged} } computed: organization(id: "organization:sama") { ${judged} } }`,
    );
    expect(told.donorSupport).toMatchObject({
      state: 'WITHOUT_END',
      dependence: { value: 60, unit: 'percent', year: 2011, gap: null, formula: 'share_revenue_from_donations' },
    });
    expect(told.donorSupport.dependence.inputs).toEqual([
      { id: 'observation:aspiritech--share-revenue-from-donations--2011--us' },
    ]);
    expect(computed.donorSupport.dependence).toMatchObject({ value: null, gap: 'PERIOD_MISMATCH' });
  });

  it('of any number of providers costs one statement for each kind of record', async () => {
    const sent: string[][] = [];
    for (const first of [1, 20, 100]) {
      const { statements, errors } = await graph.run(
        `query ($first: Int!) { providers(first: $first) { edges { node { ${history.replace('first: 100', 'first: 5')} donorSupport { state criteria { code state } dependence { value gap } } } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      sent.push([...statements].sort());
    }
    expect(sent[2]).toEqual(sent[1]);
    expect(sent[1]).toEqual([
      ...['impact-metrics.figuresByOrganizationId', 'impact-metrics.fundingByProviderId'],
      'impact-metrics.organizationById',
      ...['impact-metrics.partnershipsByProviderId', 'impact-metrics.providerKeyById'],
      ...['partnerships.fundingByOrganizationId', 'partnerships.organizationById'],
      ...['partnerships.partiesByPartnershipId', 'providers.providers'],
    ]);
  });
});

describe('the list of supported providers', () => {
  const list = (
    args: string,
    selection = 'total totalCount counts { state count } providers { id donorSupport { state } }',
  ) => graph.run(`{ supportedProviders${args} { ${selection} } }`);

  it('finds everyone of a state, without asking each provider', async () => {
    const all = [...(await everyProvider('donorSupport { state }')).values()];
    const { data, statements } = await list(
      '(states: [INTERIM, WITHOUT_END, FOR_OTHER_ENDS, NOT_KNOWN], first: 100)',
      'total totalCount counts { state count } providers { id }',
    );
    const { total, totalCount, counts, providers: found } = data.supportedProviders;
    expect(total).toBe(providers.size);
    const states = (state: string) => all.filter(({ donorSupport }) => donorSupport.state === state);
    for (const { state, count } of counts) expect(count, state).toBe(states(state).length);
    expect(counts.reduce((sum: number, { count }: Answer['data']) => sum + count, 0)).toBe(total);
    const supported = all.filter(({ donorSupport }) => donorSupport.state !== 'NO_SUPPORT_KNOWN');
    expect(totalCount).toBe(supported.length);
    expect(found.map(({ id }: Answer['data']) => id)).toEqual(supported.map(({ id }) => id).sort());
    expect(statements).toHaveLength(6);
  });

  it('says of whom it is interim, and of whom without an end', async () => {
    const { data } = await list('');
    expect(data.supportedProviders.providers.map(({ id }: Answer['data']) => id)).toEqual(['organization:ggateway']);
    const open = await list('(states: [WITHOUT_END])');
    expect(open.data.supportedProviders.providers.map(({ id }: Answer['data']) => id)).toEqual([
      ...['organization:aspiritech', 'organization:nti'],
    ]);
  });

  it('is paged by id', async () => {
    const whole = (await list('(states: [NOT_KNOWN], first: 100)')).data.supportedProviders.providers;
    const first = (await list('(states: [NOT_KNOWN], first: 7)')).data.supportedProviders.providers;
    const rest = (await list(`(states: [NOT_KNOWN], first: 100, after: "${first[6].id}")`)).data.supportedProviders
      .providers;
    expect([...first, ...rest]).toEqual(whole);
  });

  it.each(['(first: 0)', '(first: 101)', '(states: [NO_SUPPORT_KNOWN])', '(states: [INTERIM, NO_SUPPORT_KNOWN])'])(
    'refuses %s',
    async (args) => {
      const { errors } = await list(args);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each([
    'fundingHistory { partnerships(first: 0) { id } }',
    'donorSupport { criteria { records(first: 101) { finding } } }',
  ])('and its parts refuse %s', async (field) => {
    const { errors } = await graph.run(`{ organization(id: "organization:sama") { ${field} } }`);
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});
