import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const observations = seedRows('metric_observations.csv');
const ids = ['sama', 'imerit', 'cloudfactory', 'digital-divide-data'].map((slug) => `organization:${slug}`);
const compare = (organizationIds: readonly string[], metric = 'metric:workers_employed') =>
  graph.run(
    `query ($organizationIds: [ID!]!, $metric: ID!) { comparison(organizationIds: $organizationIds, metric: $metric) {
       comparable cells { flags organization { id name } observation { value unit year population sources { id } } } } }`,
    { organizationIds, metric },
  );

describe('a comparison', () => {
  it('shows one figure of each with its source, the whole before a newer part', async () => {
    const { data, errors } = await compare(ids);
    expect(errors).toEqual([]);
    const { cells } = data.comparison;
    expect(cells.map(({ organization }: Answer['data']) => organization.id).sort()).toEqual([...ids].sort());
    for (const { observation } of cells) {
      expect(observation).toMatchObject({ unit: 'people', population: null });
      expect(observation.sources).toHaveLength(1);
    }
    const values = cells.map(({ observation }: Answer['data']) => observation.value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('flags another year, and says so of the whole', async () => {
    const { data } = await compare(ids);
    const years = new Set(data.comparison.cells.map(({ observation }: Answer['data']) => observation.year));
    expect(years.size).toBeGreaterThan(1);
    expect(data.comparison.comparable).toBe(false);
    expect(data.comparison.cells.some(({ flags }: Answer['data']) => flags.includes('OTHER_YEAR'))).toBe(true);
  });

  it('shows nothing for who reports nothing in the year', async () => {
    const data = await graph.data(
      'query ($ids: [ID!]!) { comparison(organizationIds: $ids, metric: "metric:workers_employed", year: 2022) { cells { flags organization { id } observation { year } } } }',
      { ids },
    );
    for (const { organization, observation, flags } of data.comparison.cells) {
      const known = observations.some(
        (row) =>
          `organization:${row['subject_id']}` === organization.id &&
          row['metric'] === 'workers_employed' &&
          row['year'] === '2022',
      );
      expect(observation !== null).toBe(known);
      if (!known) expect(flags).toEqual(['NO_FIGURE']);
    }
  });

  it('keeps the order of two when any third is added', async () => {
    const all = (await compare(ids)).data.comparison.cells.map(({ organization }: Answer['data']) => organization.id);
    for (const left of ids) {
      const rest = ids.filter((id) => id !== left);
      const order = (await compare(rest)).data.comparison.cells.map(
        ({ organization }: Answer['data']) => organization.id,
      );
      expect(order).toEqual(all.filter((id: string) => id !== left));
    }
  });

  it.each<[string, readonly string[], string]>([
    ['one organisation', ids.slice(0, 1), 'metric:workers_employed'],
    ['an organisation twice', [...ids.slice(0, 1), ...ids.slice(0, 1)], 'metric:workers_employed'],
    [
      'seven organisations',
      Array.from({ length: 7 }, (_, index) => `organization:${index}`),
      'metric:workers_employed',
    ],
  ])('is not made of %s', async (_, organizationIds, metric) => {
    const { errors } = await compare(organizationIds, metric);
    expect(errors.map((error: Answer['data']) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('is null where the metric or an organisation is not there', async () => {
    for (const [organizationIds, metric] of [
      [ids, 'metric:none'],
      [[...ids, 'organization:nobody'], 'metric:workers_employed'],
    ] as const) {
      const { data, errors } = await compare(organizationIds, metric);
      expect(errors).toEqual([]);
      expect(data.comparison).toBeNull();
    }
  });

  it('costs four statements in its own subgraph, whatever the number of organisations', async () => {
    for (const some of [ids.slice(0, 2), ids]) {
      const { statements } = await compare(some);
      const own = statements.filter((name) => name.startsWith('impact-metrics.'));
      expect(new Set(own)).toEqual(
        new Set(
          ['metricById', 'organizationById', 'figuresByOrganizationId', 'sourcesByObservationId'].map(
            (name) => `impact-metrics.${name}`,
          ),
        ),
      );
      expect(own).toHaveLength(4);
    }
  });
});
