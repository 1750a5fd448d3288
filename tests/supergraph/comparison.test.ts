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
          ['metricById', 'organizationKeyById', 'figuresByOrganizationId', 'sourcesByObservationId'].map(
            (name) => `impact-metrics.${name}`,
          ),
        ),
      );
      expect(own).toHaveLength(4);
    }
  });
});

describe('a benchmark', () => {
  const benchmark = async (args: string, organization = 'organization:imerit') =>
    (
      await graph.data(
        `query ($id: ID!) { organization(id: $id) { benchmark(${args}) {
           percentile median peerCount gap observation { value unit } peerObservations { value unit organization { id roles } }
           composition { roles { value count } regions { value count } sizeBands { value count } years { count } evidenceLevels { value count } } } } }`,
        { id: organization },
      )
    ).organization.benchmark;

  it('counts the peers below, ties half, and prints who they are', async () => {
    const found = await benchmark('metric: "metric:share_women", role: ISSP');
    const values: number[] = found.peerObservations.map(({ value }: Answer['data']) => value);
    const own: number = found.observation.value;
    const below = values.filter((value) => value < own).length;
    const equal = values.filter((value) => value === own).length + 1;
    expect(found.gap).toBeNull();
    expect(found.percentile).toBeCloseTo(((below + equal / 2) / (values.length + 1)) * 100, 9);
    expect(found.peerCount).toBe(values.length);
    for (const { unit, organization } of found.peerObservations) {
      expect(unit).toBe(found.observation.unit);
      expect(organization.roles).toContain('ISSP');
    }
    for (const facet of ['regions', 'sizeBands', 'years', 'evidenceLevels'])
      expect(found.composition[facet].reduce((sum: number, { count }: Answer['data']) => sum + count, 0)).toBe(
        values.length,
      );
  });

  it('narrows the group by region and size', async () => {
    const args = 'metric: "metric:workers_employed", role: ISSP';
    const all = await benchmark(args);
    const narrow = await benchmark(`${args}, region: "Asia", sizeBand: MEDIUM`);
    expect(narrow.peerCount).toBeLessThan(all.peerCount);
    expect(narrow.composition.regions).toEqual([{ value: 'Asia', count: narrow.peerCount }]);
    expect(narrow.composition.sizeBands).toEqual([{ value: 'MEDIUM', count: narrow.peerCount }]);
  });

  it('is not given in a group of fewer than five, or without a figure of its own', async () => {
    const small = await benchmark('metric: "metric:workers_employed", role: ISSP, region: "Oceania"');
    expect(small).toMatchObject({ percentile: null, median: null, gap: 'GROUP_TOO_SMALL' });
    expect(small.peerCount).toBeLessThan(5);
    expect(await benchmark('metric: "metric:attrition_rate"')).toMatchObject({ percentile: null, gap: 'NO_FIGURE' });
    expect(await benchmark('metric: "metric:none"')).toBeNull();
  });
});

describe('derived metrics', () => {
  const derived = async (id: string) =>
    (
      await graph.data(
        'query ($id: ID!) { organization(id: $id) { derivedMetrics { kind formula value unit year qualified gap missingInputs inputs { id metric { id } value unit year sources { id } } } } }',
        { id },
      )
    ).organization.derivedMetrics;

  it('show what went in, each input with its source', async () => {
    const list = await derived('organization:ruralshores');
    const retention = list.find(({ kind }: Answer['data']) => kind === 'RETENTION_RATE');
    expect(retention).toMatchObject({
      value: 90,
      unit: 'percent_per_year',
      year: 2015,
      qualified: true,
      gap: null,
      missingInputs: [],
    });
    expect(retention.inputs).toHaveLength(1);
    expect(retention.inputs[0]).toMatchObject({ metric: { id: 'metric:attrition_rate' }, value: 10 });
    expect(retention.inputs[0].sources).toHaveLength(1);
  });

  it('name what is missing', async () => {
    const list = await derived('organization:imerit');
    const share = list.find(({ kind }: Answer['data']) => kind === 'FEMALE_SHARE');
    expect(share).toMatchObject({ value: null, gap: 'MISSING_INPUT', missingInputs: ['metric:women_employed'] });
    expect(list).toHaveLength(14);
    for (const { value, gap } of list) expect(value === null).toBe(gap !== null);
  });

  it('of a hundred organisations cost one statement', async () => {
    const { statements } = await graph.run(
      '{ organizations(first: 100) { edges { node { derivedMetrics { kind value } } } } }',
    );
    expect(statements.filter((name) => name === 'impact-metrics.figuresByOrganizationId')).toHaveLength(1);
  });
});

describe('the sector counter', () => {
  const counter = async () =>
    (
      await graph.data(
        `{ sectorCounter {
             claims { observation { id value low high unit year status metric { id } sector { id } sources { id } } contradictedBy { id } otherwiseDefined { id } }
             goals { observation { value unit year status metric { id } sector { id } } figures { id unit metric { id } sector { id } } progress { reached percentReached gap } }
             totals { metric { id } gross net subcontractors { id } observations { value organization { id } } coverage { reporting total } } } }`,
      )
    ).sectorCounter;

  it('puts claims side by side with their sources, and shows which contradict each other', async () => {
    const { claims } = await counter();
    const values = claims.map(({ observation }: Answer['data']) => observation.value);
    expect(values).toEqual(expect.arrayContaining([144_000, 561_000, 500_000, 350_000]));
    const torn = claims.filter(({ contradictedBy }: Answer['data']) => contradictedBy.length > 0);
    expect(torn.map(({ observation }: Answer['data']) => [observation.low, observation.high]).sort()).toEqual([
      [235_000, 240_000],
      [235_000, 245_000],
    ]);
    for (const { observation } of claims) {
      expect(observation.status).toBe('OBSERVED');
      expect(observation.sources.length).toBeGreaterThan(0);
    }
  });

  it('holds a goal only against claims of its definition', async () => {
    const { goals } = await counter();
    const goal = goals.find(({ observation }: Answer['data']) => observation.value === 2_000_000);
    expect(goal.progress).toEqual({ reached: 500_000, percentReached: 25, gap: null });
    for (const { observation, figures } of goals)
      for (const figure of figures) {
        expect(figure).toMatchObject({
          unit: observation.unit,
          metric: observation.metric,
          sector: observation.sector,
        });
      }
  });

  it('sums what providers report, gross and net, with its coverage', async () => {
    const [total] = (await counter()).totals;
    const sum = total.observations.reduce((all: number, { value }: Answer['data']) => all + value, 0);
    expect(total.gross).toBe(sum);
    const below = new Set(total.subcontractors.map(({ id }: Answer['data']) => id));
    const left = total.observations.filter(({ organization }: Answer['data']) => below.has(organization.id));
    expect(below.size).toBeGreaterThan(0);
    expect(total.net).toBe(sum - left.reduce((all: number, { value }: Answer['data']) => all + value, 0));
    expect(total.coverage).toEqual({
      reporting: total.observations.length,
      total: seedRows('organisations.csv').filter((row) => row['org_type'] === 'issp').length,
    });
  });
});
