import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { codesOf, observations, ofMetric } from './aggregates.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const codes = (query: string) => codesOf(graph, query);

describe('observations put together', () => {
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
