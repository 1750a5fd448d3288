import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { counts, seedRows, type SeedRow } from '../support/seed-files.js';
import { seedOrganisations, seedParties } from '../support/seed-organisations.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const observations = seedRows('metric_observations.csv');
const partnerships = seedRows('partnerships.csv');
const kinds = new Map(seedRows('vocabulary/partnership_kinds.csv').map((row) => [row['partnership_type'], row]));
const familyOf = (row: SeedRow): string => kinds.get(row['partnership_type'])?.['family'] ?? '';

interface Fixture {
  readonly percents: number[];
  readonly reported: readonly {
    readonly metric: string;
    readonly unit: string;
    readonly count: number;
    readonly sum: number;
    readonly mean: number;
    readonly median: number;
    readonly quantiles: number[];
  }[];
}
const fixture = JSON.parse(readFileSync(new URL('../fixtures/percentiles.json', import.meta.url), 'utf8')) as Fixture;
const ofMetric = (slug: string, more = '') => `filter: { metric: { eq: "metric:${slug}" }${more} }`;

const codes = async (query: string): Promise<unknown[]> =>
  (await graph.run(query)).errors.map((error: Answer['data']) => error.extensions.code);

describe('observations put together', () => {
  it.each(fixture.reported)("have numpy's measures: $metric", async ({ metric, unit, ...expected }) => {
    for (const percents of [fixture.percents.slice(0, 5), fixture.percents.slice(5)]) {
      const data = await graph.data(
        `query ($percents: [Float!]!) { observationAggregates(take: ALL, percentiles: $percents, ${ofMetric(metric, `, unit: { eq: "${unit}" }`)}) {
          count ranges figures { unit mean median percentiles { percent value } } } }`,
        { percents },
      );
      const [group] = data.observationAggregates;
      expect(group.count - group.ranges).toBe(expected.count);
      expect(group.figures.unit).toBe(unit);
      expect(group.figures.mean).toBeCloseTo(expected.mean, 6);
      expect(group.figures.median).toBeCloseTo(expected.median, 9);
      for (const { percent, value } of group.figures.percentiles)
        expect(value, `${percent}`).toBeCloseTo(expected.quantiles[fixture.percents.indexOf(percent)] ?? NaN, 6);
    }
  });

  it('are counted by year as the rows say, background figures and targets left out', async () => {
    const rows = observations.filter(
      (row) =>
        row['subject_type'] === 'organisation' && row['value_status'] === 'observed' && row['is_context'] === 'no',
    );
    const data = await graph.data('{ groups: observationAggregates(groupBy: [YEAR], take: ALL) { year count } }');
    expect(
      new Map(data.groups.map(({ year, count }: Answer['data']) => [year === null ? null : String(year), count])),
    ).toEqual(counts(rows, (row) => row['year'] || null));
    const asked = await graph.data(
      '{ groups: observationAggregates(take: ALL, withContext: true, filter: { status: { in: [OBSERVED, TARGET, PROJECTED] } }) { count } }',
    );
    expect(asked.groups[0].count).toBe(observations.filter((row) => row['subject_type'] === 'organisation').length);
  });

  it('take one figure of each organisation, and sum what may be summed', async () => {
    const data = await graph.data(
      `{ groups: observationAggregates(${ofMetric('workers_employed', ', role: { eq: ISSP }')}) { count distinct ranges figures { sum } coverage { reporting total } } }`,
    );
    const [group] = data.groups;
    expect(group.count).toBe(group.distinct);
    expect(group.coverage).toEqual({
      reporting: group.distinct,
      total: seedOrganisations.filter(({ roles }) => roles.includes('ISSP')).length,
    });
    const { sectorCounter } = await graph.data(
      '{ sectorCounter { totals { metric { id } gross coverage { reporting } } } }',
    );
    expect(sectorCounter.totals[0]).toEqual({
      ...{ metric: { id: 'metric:workers_employed' }, gross: group.figures.sum },
      coverage: { reporting: group.distinct - group.ranges },
    });
  });

  it.each([
    ['DEFINITION_MISMATCH', 'filter: { metric: { in: ["metric:workers_employed", "metric:clients"] } }', 'mean'],
    ['UNIT_MISMATCH', ofMetric('people_trained'), 'mean'],
    [
      'STATUS_MISMATCH',
      ofMetric('jobs_created', ', unit: { eq: "people" }, status: { in: [OBSERVED, TARGET] }'),
      'mean',
    ],
    ['NOT_SUMMABLE', ofMetric('share_women', ', unit: { eq: "percent" }'), 'sum'],
    ['NOT_SUMMABLE', `subjects: SECTOR, ${ofMetric('workers_employed')}`, 'sum'],
    ['DOUBLE_COUNT', `take: ALL, ${ofMetric('workers_employed')}`, 'sum'],
  ])('are refused with %s: %s', async (code, args, measure) => {
    const query = `{ observationAggregates(${args}) { count figures { ${measure} } } }`;
    const answer = await graph.run(query);
    expect(answer.errors.map((error: Answer['data']) => error.extensions.code)).toEqual([code]);
    expect(answer.data.observationAggregates[0].count).toBeGreaterThan(1);
    expect(await codes(`{ observationAggregates(${args}) { count } }`)).toEqual([]);
    expect(await codes(`{ observationAggregates(${args}, orderBy: ${measure.toUpperCase()}_DESC) { count } }`)).toEqual(
      [code],
    );
    expect(await codes(`{ observationAggregates(${args}, having: { ${measure}: { gte: 1 } }) { count } }`)).toEqual([
      code,
    ]);
  });

  it('flag the mean of shares, which nothing weights', async () => {
    const data = await graph.data(
      `{ groups: observationAggregates(${ofMetric('share_women', ', unit: { eq: "percent" }')}) { figures { mean } flags } }`,
    );
    expect(data.groups[0].figures.mean).toBeGreaterThan(0);
    expect(data.groups[0].flags).toContain('UNWEIGHTED_MEAN');
  });

  it('have no common order in different units', async () => {
    const args = 'groupBy: [UNIT, QUALIFIER], filter: { metric: { eq: "metric:worker_income" } }';
    expect(await codes(`{ observationAggregates(${args}, orderBy: MEDIAN_DESC) { count } }`)).toEqual([
      'UNIT_MISMATCH',
    ]);
    expect(await codes(`{ observationAggregates(${args}, orderBy: COUNT_DESC) { count } }`)).toEqual([]);
  });

  it('are kept, ordered and cut by their measures', async () => {
    const list = async (args: string) =>
      (
        await graph.data(
          `{ groups: observationAggregates(groupBy: [COUNTRY], ${ofMetric('workers_employed')}, ${args}) { country { code } count figures { sum } } }`,
        )
      ).groups;
    const all = await list('orderBy: SUM_DESC, limit: 1000');
    const sums = all.map(({ figures }: Answer['data']) => figures.sum ?? Number.NEGATIVE_INFINITY);
    expect(sums).toEqual([...sums].sort((a: number, b: number) => b - a));
    expect(await list('orderBy: SUM_DESC, limit: 3')).toEqual(all.slice(0, 3));
    const many = all.filter(({ count }: Answer['data']) => count >= 4);
    expect(many.length).toBeGreaterThan(1);
    expect(await list('orderBy: SUM_DESC, having: { count: { gte: 4 } }')).toEqual(many);
  });

  it('name their figures, each with its source, as far as asked', async () => {
    const groups = async (listed: string) =>
      (
        await graph.data(
          `{ groups: observationAggregates(groupBy: [SETTING], subjects: ANY, take: ALL, withContext: true, ${listed} ${ofMetric('attrition_rate')}) { count observations { id metric { id } sources { id } } } }`,
        )
      ).groups;
    for (const { count, observations: named } of await groups('listed: 100,')) {
      expect(new Set(named.map(({ id }: Answer['data']) => id)).size).toBe(count);
      for (const { metric, sources } of named) {
        expect(metric.id).toBe('metric:attrition_rate');
        expect(sources).toHaveLength(1);
      }
    }
    for (const { observations: named } of await groups('')) expect(named).toEqual([]);
    for (const { observations: named } of await groups('listed: 1,')) expect(named).toHaveLength(1);
  });

  it.each([
    'listed: 101',
    'groupBy: [METRIC, UNIT, YEAR, STATUS]',
    'groupBy: [UNIT, UNIT]',
    'limit: 0',
    'limit: 1001',
    'percentiles: [101]',
    'percentiles: [1, 2, 3, 4, 5, 6]',
  ])('are not made of %s', async (args) => {
    expect(await codes(`{ observationAggregates(${args}) { count } }`)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    'METRIC',
    'QUALIFIER',
    'UNIT',
    'STATUS',
    'EVIDENCE_LEVEL',
    'SETTING',
    'COUNTRY',
    'REGION',
    'SUBREGION',
    'KIND',
  ])('lose nothing when grouped by %s', async (key) => {
    const data = await graph.data(
      `{ one: observationAggregates(take: ALL) { count } each: observationAggregates(groupBy: [${key}], take: ALL, limit: 1000) { count } }`,
    );
    expect(data.each.length).toBeGreaterThan(1 - Number(key === 'STATUS'));
    expect(data.each.reduce((sum: number, { count }: Answer['data']) => sum + count, 0)).toBe(data.one[0].count);
  });

  it('roll up from countries to regions', async () => {
    const data = await graph.data(
      `{ countries: observationAggregates(groupBy: [COUNTRY, REGION], take: ALL, limit: 1000) { region count country { region } }
         regions: observationAggregates(groupBy: [REGION], take: ALL) { region count } }`,
    );
    const rolled = new Map<string | null, number>();
    for (const { region, count, country } of data.countries) {
      expect(region).toBe(country?.region ?? null);
      rolled.set(region, (rolled.get(region) ?? 0) + count);
    }
    expect(rolled).toEqual(new Map(data.regions.map(({ region, count }: Answer['data']) => [region, count])));
  });

  it('show a year without a figure as a gap', async () => {
    const data = await graph.data(
      `{ observationSeries(${ofMetric('workers_employed', ', organization: { eq: "organization:ruralshores" }')}) { year group { figures { median } } } }`,
    );
    const years = data.observationSeries.map(({ year }: Answer['data']) => year);
    expect(years).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017]);
    const known = new Set(
      observations
        .filter((row) => row['subject_id'] === 'ruralshores' && row['metric'] === 'workers_employed')
        .map((row) => Number(row['year'])),
    );
    for (const { year, group } of data.observationSeries) expect(group !== null, `${year}`).toBe(known.has(year));
  });

  it('cost one statement, one for the metrics met and one for coverage, whatever their number', async () => {
    const { statements } = await graph.run(
      '{ observationAggregates(groupBy: [METRIC, UNIT, QUALIFIER], limit: 100) { count metric { name } figures { mean } coverage { reporting total } } }',
    );
    expect([...new Set(statements)].sort()).toEqual([
      'impact-metrics.metricById',
      'impact-metrics.observationAggregates',
      'impact-metrics.organizationTotalsAggregates',
    ]);
    expect(statements.length).toBeLessThanOrEqual(4);
  });
});

describe('organisations put together', () => {
  it('are counted by role and kind as the files say', async () => {
    const data = await graph.data(
      '{ roles: organizationAggregates(groupBy: [ROLE]) { role count } kinds: organizationAggregates(groupBy: [KIND]) { kind count } }',
    );
    const byRole = new Map<string, number>();
    for (const { roles } of seedOrganisations) for (const role of roles) byRole.set(role, (byRole.get(role) ?? 0) + 1);
    expect(new Map(data.roles.map(({ role, count }: Answer['data']) => [role, count]))).toEqual(byRole);
    expect(new Map(data.kinds.map(({ kind, count }: Answer['data']) => [kind, count]))).toEqual(
      counts(seedOrganisations, ({ kind }) => kind),
    );
  });

  it('are counted by country and by worker group as the files say', async () => {
    const data = await graph.data(
      '{ countries: organizationAggregates(groupBy: [COUNTRY], limit: 1000) { country { code } count } groups: organizationAggregates(groupBy: [WORKER_GROUP]) { workerGroup { id } count } }',
    );
    expect(new Map(data.countries.map(({ country, count }: Answer['data']) => [country?.code ?? null, count]))).toEqual(
      counts(seedOrganisations, ({ country }) => country),
    );
    const women = data.groups.find(({ workerGroup }: Answer['data']) => workerGroup?.id === 'worker-group:women');
    expect(women.count).toBe(
      seedOrganisations.filter(({ workerGroups }) => workerGroups.includes('worker-group:women')).length,
    );
  });

  it('have measures of their partnerships, but no sum of them', async () => {
    const query = (measure: string) =>
      `{ groups: organizationAggregates(groupBy: [KIND], filter: { roles: { eq: ISSP } }) { kind figures { unit ${measure} } } }`;
    const issps = seedOrganisations
      .filter(({ kind }) => kind === 'ISSP')
      .map(({ partnershipCount }) => partnershipCount);
    const data = await graph.data(query('mean max'));
    const group = data.groups.find(({ kind }: Answer['data']) => kind === 'ISSP');
    expect(group.figures.mean).toBeCloseTo(issps.reduce((sum, one) => sum + one, 0) / issps.length, 9);
    expect(group.figures).toMatchObject({ unit: 'partnerships', max: Math.max(...issps) });
    expect(await codes(query('sum'))).toContain('NOT_SUMMABLE');
  });
});

describe('partnerships put together', () => {
  it('are counted by family, year and country as the files say', async () => {
    const data = await graph.data(
      `{ families: partnershipAggregates(groupBy: [FAMILY]) { family count coverage { reporting total } }
         years: partnershipAggregates(groupBy: [YEAR], limit: 1000) { year count }
         kenya: partnershipAggregates(filter: { country: { eq: "KE" } }) { count distinct } }`,
    );
    expect(new Map(data.families.map(({ family, count }: Answer['data']) => [family, count]))).toEqual(
      counts(partnerships, familyOf),
    );
    for (const { family, coverage } of data.families) {
      const rows = partnerships.filter((row) => familyOf(row) === family);
      expect(coverage, family).toEqual({
        reporting: rows.filter((row) => row['value_amount']).length,
        total: rows.length,
      });
    }
    expect(new Map(data.years.map(({ year, count }: Answer['data']) => [year, count]))).toEqual(
      new Map(
        [...counts(partnerships, (row) => row['start']?.slice(0, 4) || null)].map(([year, count]) => [
          year === null ? null : Number(year),
          count,
        ]),
      ),
    );
    const inKenya = seedParties.filter(({ countries }) => countries.includes('KE'));
    expect(data.kenya[0]).toEqual({
      count: new Set(inKenya.map(({ partnership }) => partnership)).size,
      distinct: new Set(inKenya.map(({ organisation }) => organisation)).size,
    });
  });

  it('are summed within a family and a currency only', async () => {
    const data = await graph.data(
      '{ groups: partnershipAggregates(groupBy: [FAMILY, CURRENCY]) { family currency figures { unit sum median max } } }',
    );
    for (const { family, currency, figures } of data.groups) {
      const amounts = partnerships
        .filter((row) => familyOf(row) === family && row['value_amount'] && row['value_currency'] === (currency ?? ''))
        .map((row) => Number(row['value_amount']));
      expect(figures.unit).toBe(currency);
      expect(figures.sum).toBe(amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0));
      expect(figures.max).toBe(amounts.length === 0 ? null : Math.max(...amounts));
    }
    expect(await codes('{ partnershipAggregates { figures { mean } } }')).toEqual(['UNIT_MISMATCH']);
    expect(
      await codes(
        '{ partnershipAggregates(groupBy: [CURRENCY], filter: { family: { in: [COMMERCIAL, FUNDING] } }) { figures { sum } } }',
      ),
    ).toContain('DEFINITION_MISMATCH');
    expect(
      await codes(
        '{ partnershipAggregates(groupBy: [CURRENCY], orderBy: SUM_DESC, filter: { family: { eq: FUNDING } }) { count } }',
      ),
    ).toEqual(['UNIT_MISMATCH']);
  });

  it('cost one statement', async () => {
    const { statements } = await graph.run(
      '{ partnershipAggregates(groupBy: [KIND, ROLE]) { kind role count distinct coverage { total } } }',
    );
    expect(statements).toEqual(['partnerships.partnershipAggregates']);
  });
});
