import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { counts } from '../support/seed-files.js';
import { seedOrganisations } from '../support/seed-organisations.js';
import { codesOf, observations, ofMetric } from './aggregates.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

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
const codes = (query: string) => codesOf(graph, query);

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
});
