import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impactMetrics } from '../../subgraphs/impact-metrics/index.js';
import { EvidenceKind } from '../../subgraphs/impact-metrics/observation/evidence-kind.enum.js';
import { cell, counts, parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const observations = seedRows('metric_observations.csv');
const activities = seedRows('country_activity.csv');
const metrics = seedRows('vocabulary/metrics.csv');
const organisations = seedRows('organisations.csv');
const levels = new Map(seedRows('vocabulary/evidence-levels.csv').map((row) => [row['evidence_kind'], row['level']]));
const metricMap = new Map(seedRows('vocabulary/metric_map.csv').map((row) => [row['metric_as_reported'], row]));

const upper = (text: string | undefined): string => (text ?? '').toUpperCase();
const number = (text: string | undefined): number | null => (text ? Number(text) : null);
const key = (prefix: string, id: string | undefined) => (id ? { id: `${prefix}:${id}` } : null);
/** Rows that are read as printed: their metric is mapped by name alone. */
const asPrinted = (row: SeedRow): boolean => metricMap.get(row['metric'] ?? '')?.['transform'] === '';
const about = (type: string, id: string): SeedRow[] =>
  observations.filter((row) => row['subject_type'] === type && row['subject_id'] === id);
const mostFrequent = (rows: readonly SeedRow[], column: string): string =>
  [
    ...counts(
      rows.filter((row) => row[column]),
      (row) => row[column] ?? null,
    ),
  ].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';

/** For tests that read all rows of a file. */
const patient = { timeout: 180_000 };

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(impactMetrics);
});
afterAll(() => subgraph.close());

const total = async (list: string): Promise<number> =>
  (await subgraph.data(`{ list: ${list} { totalCount } }`)).list.totalCount;
const facet = (values: readonly { value: string | null; count: number }[]) =>
  new Map(values.map(({ value, count }) => [value, count]));

describe('observations', () => {
  it('say what their rows say', patient, async () => {
    const nodes = await subgraph.all(
      'observations',
      `id metricAsReported value low high unit valueAsReported qualifier year yearBasis status population note context conflict verified confidence
       evidence { kind level } metric { id } organization { id } country { id } sector { id } partnership { id } measuredIn { id } sources { id }`,
    );
    const found = new Map<string, Data>(nodes.map((node) => [node.id, node]));
    expect(found.size).toBe(observations.length);
    for (const row of observations) {
      const { value, low, high, unit, qualifier, valueAsReported, metric, ...node } = found.get(
        `observation:${row['observation_id']}`,
      );
      const subject = (type: string, prefix: string) =>
        row['subject_type'] === type ? key(prefix, row['subject_id']) : null;
      expect(node).toEqual({
        id: `observation:${row['observation_id']}`,
        metricAsReported: row['metric'],
        year: number(row['year']),
        yearBasis: upper(row['year_basis']),
        status: upper(row['value_status']),
        population: cell(row['population']),
        note: cell(row['note']),
        context: row['is_context'] === 'yes',
        conflict: row['conflict'] === 'yes',
        verified: true,
        confidence: null,
        evidence: { kind: upper(row['evidence_kind']), level: levels.get(row['evidence_kind']) },
        organization: subject('organisation', 'organization'),
        country: subject('country', 'country'),
        sector: subject('sector', 'sector'),
        partnership: null,
        measuredIn: key('country', row['country']),
        sources: [{ id: `source:${row['source_id']}` }],
      });
      if (!asPrinted(row)) continue;
      expect({ value, low, high, unit, qualifier, valueAsReported, metric }).toEqual({
        value: number(row['value']),
        low: number(row['value_low']),
        high: number(row['value_high']),
        unit: row['unit'],
        qualifier: cell(row['qualifier']),
        valueAsReported: null,
        metric: { id: `metric:${metricMap.get(row['metric'] ?? '')?.['metric']}` },
      });
    }
  });

  const mapped = mostFrequent(observations.filter(asPrinted), 'metric');
  const metric = metricMap.get(mapped)?.['metric'] ?? '';
  const country = mostFrequent(observations, 'country');
  const organisation = mostFrequent(
    observations.filter((row) => row['subject_type'] === 'organisation'),
    'subject_id',
  );
  const yearOf = (row: SeedRow): number => Number(row['year'] || NaN);

  it.each<[string, (row: SeedRow) => boolean]>([
    ['status: { eq: TARGET }', (row) => row['value_status'] === 'target'],
    ['status: { in: [TARGET, PROJECTED] }', (row) => row['value_status'] !== 'observed'],
    ['evidenceLevel: { eq: INDEPENDENT_STUDY }', (row) => levels.get(row['evidence_kind']) === 'INDEPENDENT_STUDY'],
    ['context: { eq: true }', (row) => row['is_context'] === 'yes'],
    ['conflict: { eq: true }', (row) => row['conflict'] === 'yes'],
    ['verified: { eq: false }', () => false],
    ['year: { gte: 2019, lte: 2021 }', (row) => yearOf(row) >= 2019 && yearOf(row) <= 2021],
    ['year: { isNull: true }', (row) => row['year'] === ''],
    ['unit: { eq: "seats" }', (row) => row['unit'] === 'seats'],
    [`country: { eq: "${country}" }`, (row) => row['country'] === country],
    [`organization: { eq: "organization:${organisation}" }`, (row) => row['subject_id'] === organisation],
    [
      `country: { eq: "${country}" }, year: { eq: 2023 }`,
      (row) => row['country'] === country && row['year'] === '2023',
    ],
  ])('are filtered by %s', async (filter, holds) => {
    expect(await total(`observations(filter: { ${filter} })`)).toBe(observations.filter(holds).length);
  });

  it('are filtered by their canonical metric, alone and with another condition', async () => {
    const rows = observations.filter((row) => metricMap.get(row['metric'] ?? '')?.['metric'] === metric);
    // A metric of its own holds the full-time equivalents of people employed.
    const own = rows.filter((row) => row['unit'] !== 'FTE');
    const filter = `metric: { eq: "metric:${metric}" }`;
    expect(await total(`observations(filter: { ${filter} })`)).toBe(own.length);
    expect(await total(`observations(filter: { ${filter}, year: { isNull: false } })`)).toBe(
      own.filter((row) => row['year']).length,
    );
    const { list } = await subgraph.data(
      `{ list: observations(filter: { ${filter} }) { edges { node { metric { id } } } } }`,
    );
    expect(new Set(list.edges.map(({ node }: Data) => node.metric.id))).toEqual(new Set([`metric:${metric}`]));
  });

  it('come latest year first, and the other way round with those without a year first', patient, async () => {
    const descending = (await subgraph.all('observations', 'year')).map(({ year }) => year ?? 0);
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    const { list } = await subgraph.data(
      '{ list: observations(first: 100, orderBy: YEAR_ASC, filter: { status: { eq: PROJECTED } }) { edges { node { year } } } }',
    );
    const ascending = list.edges.map(({ node }: Data) => node.year ?? 0);
    expect(ascending).toEqual([...ascending].sort((a: number, b: number) => a - b));
    expect(ascending[0]).toBe(0);
  });

  it('are counted by status, level and year', async () => {
    const { list } = await subgraph.data(
      '{ list: observations { facets { statuses { value count } evidenceLevels { value count } years { value count } metrics { count } } } }',
    );
    expect(facet(list.facets.statuses)).toEqual(counts(observations, (row) => upper(row['value_status'])));
    expect(facet(list.facets.evidenceLevels)).toEqual(
      counts(observations, (row) => levels.get(row['evidence_kind']) ?? null),
    );
    expect(facet(list.facets.years)).toEqual(counts(observations, (row) => cell(row['year'])));
    const inAll = list.facets.metrics.reduce((sum: number, { count }: Data) => sum + count, 0);
    expect(inAll).toBe(observations.length);
  });

  it('conflict with each other, both ways, when all but their value is alike', patient, async () => {
    const alike = ['subject_type', 'subject_id', 'metric', 'unit', 'year', 'value_status', 'country', 'population'];
    const groups = new Map<string, SeedRow[]>();
    for (const row of observations.filter((row) => asPrinted(row) && row['value'])) {
      const name = JSON.stringify(alike.map((column) => row[column]));
      groups.set(name, [...(groups.get(name) ?? []), row]);
    }
    const pairs = [...groups.values()].flatMap((rows) =>
      rows.flatMap((one) =>
        rows.filter((other) => other['value'] !== one['value']).map((other) => [one, other] as const),
      ),
    );
    expect(pairs.length).toBeGreaterThan(0);
    const conflicts = new Map<string, string[]>();
    for (const { id, conflictsWith } of await subgraph.all('observations', 'id conflictsWith { id }')) {
      conflicts.set(
        id,
        conflictsWith.map((other: Data) => other.id),
      );
    }
    for (const [one, other] of pairs) {
      expect(conflicts.get(`observation:${one['observation_id']}`)).toContain(`observation:${other['observation_id']}`);
    }
    for (const [id, others] of conflicts) for (const other of others) expect(conflicts.get(other)).toContain(id);
  });

  it('cost one statement per entity type and hop, whatever their number', async () => {
    const operation = `query ($first: Int) {
      observations(first: $first) {
        totalCount
        facets { statuses { count } }
        edges { node { id metric { name } organization { id } country { name } sector { name } measuredIn { name } sources { id } conflictsWith { id } } }
      }
    }`;
    for (const first of [1, 20, 100]) {
      const sent = await subgraph.statements(operation, { first });
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent.length).toBeLessThanOrEqual(8);
    }
    expect(
      await subgraph.statements('{ observations(first: 100) { edges { node { id organization { id } } } } }'),
    ).toEqual(['observations']);
  });

  it('have a kind of evidence for every kind in the data', () => {
    expect([...levels.keys()].map(upper).filter((kind) => !(kind in EvidenceKind))).toEqual([]);
  });
});

describe('what observations are about', () => {
  it('is an organisation that exists; to others nothing is added', async () => {
    const ids = [...new Set(organisations.slice(0, 200).map((row) => row['org_id'] ?? ''))];
    const answers = await subgraph.entities(
      'Organization',
      [...ids.map((id) => `organization:${id}`), 'organization:none', `country:${activities[0]?.['country']}`],
      'id observations { totalCount }',
    );
    expect(answers.slice(ids.length)).toEqual([null, null]);
    expect(answers.slice(0, ids.length)).toEqual(
      ids.map((id) => ({ id: `organization:${id}`, observations: { totalCount: about('organisation', id).length } })),
    );
  });

  it('is a partnership that exists', async () => {
    const [partnership] = seedRows('partnerships.csv');
    const id = `partnership:${partnership?.['partnership_id']}`;
    expect(await subgraph.entities('Partnership', [id, 'partnership:none'], 'id observations { totalCount }')).toEqual([
      { id, observations: { totalCount: 0 } },
      null,
    ]);
  });

  it('is a sector', async () => {
    const ids = [
      ...new Set(observations.filter((row) => row['subject_type'] === 'sector').map((row) => row['subject_id'] ?? '')),
    ];
    expect(await total('sectors')).toBe(ids.length);
    for (const node of await subgraph.all('sectors', 'id name observations { totalCount }')) {
      const rows = about('sector', node.id.slice('sector:'.length));
      expect(node.observations.totalCount).toBe(rows.length);
      expect(rows.map((row) => row['subject_name'])).toContain(node.name);
    }
    expect(await subgraph.data('{ sector(id: "sector:none") { id } }')).toEqual({ sector: null });
  });
});

describe('countries', () => {
  const named = new Set([
    ...activities.map((row) => row['country'] ?? ''),
    ...observations.flatMap((row) => [
      ...parts(row['country']),
      ...(row['subject_type'] === 'country' ? [row['subject_id'] ?? ''] : []),
    ]),
    ...seedRows('partnerships.csv').flatMap((row) => parts(row['countries'])),
    ...organisations.flatMap((row) => [...parts(row['hq_country']), ...parts(row['delivery_countries'])]),
  ]);

  it('are those that any row names, with their English names, by name', async () => {
    const nodes = await subgraph.all('countries', 'id code name region location { latitude longitude }');
    expect(new Set(nodes.map(({ code }) => code))).toEqual(named);
    const english = new Intl.DisplayNames('en', { type: 'region' });
    for (const { id, code, name, region, location } of nodes) {
      expect({ id, name }).toEqual({ id: `country:${code}`, name: english.of(code) });
      expect(region).not.toBeNull();
      expect(location).not.toBeNull();
    }
  });

  it('have the figures about them and the evidence of activity in them', async () => {
    for (const code of [
      mostFrequent(activities, 'country'),
      mostFrequent(
        observations.filter((row) => row['subject_type'] === 'country'),
        'subject_id',
      ),
    ]) {
      const { country } = await subgraph.data(
        `{ country(code: ${JSON.stringify(code)}) { id observations { totalCount } activities { totalCount facets { kinds { value count } } } } }`,
      );
      const seen = activities.filter((row) => row['country'] === code);
      expect(country.observations.totalCount).toBe(about('country', code).length);
      expect(country.activities.totalCount).toBe(seen.length);
      expect(facet(country.activities.facets.kinds)).toEqual(counts(seen, (row) => upper(row['evidence_kind'])));
    }
  });

  it('have activities that say what their rows say', async () => {
    const nodes = await subgraph.all(
      'countries',
      'code activities(first: 100) { edges { node { kind detail country { code } organization { id } sources { id } } } }',
    );
    const found = nodes.flatMap(({ code, activities }) =>
      activities.edges.map(({ node }: Data) => ({ code, ...node })),
    );
    const line = (values: unknown) => JSON.stringify(values);
    expect(found.map(line).sort()).toEqual(
      activities
        .map((row) =>
          line({
            code: row['country'],
            kind: upper(row['evidence_kind']),
            detail: row['detail'],
            country: { code: row['country'] },
            organization: key('organization', row['org_id']),
            sources: [key('source', row['source_id'])],
          }),
        )
        .sort(),
    );
  });

  it('have activities of one kind', async () => {
    const rows = activities.filter((row) => row['evidence_kind'] === 'programme_or_study');
    const code = mostFrequent(rows, 'country');
    const { country } = await subgraph.data(
      `{ country(code: ${JSON.stringify(code)}) { activities(filter: { kind: { eq: PROGRAMME_OR_STUDY } }) { totalCount } } }`,
    );
    expect(country.activities.totalCount).toBe(rows.filter((row) => row['country'] === code).length);
  });

  it('are filtered by the start of their name and by region', async () => {
    const nodes = await subgraph.all('countries', 'name region');
    const starting = nodes.filter(({ name }) => name.toLowerCase().startsWith('s'));
    expect(await total('countries(filter: { name: { startsWith: "S" } })')).toBe(starting.length);
    const african = nodes.filter(({ region }) => region === 'Africa');
    expect(await total('countries(filter: { region: { eq: "Africa" } })')).toBe(african.length);
    expect(await total('countries(filter: { name: { startsWith: "s" }, region: { in: ["Africa"] } })')).toBe(
      starting.filter((node) => african.includes(node)).length,
    );
  });

  it('are null where no record names them', async () => {
    expect(named.has('AQ')).toBe(false);
    expect(await subgraph.data('{ country(code: "AQ") { id } }')).toEqual({ country: null });
  });
});

describe('metrics', () => {
  it('say what their rows say', async () => {
    const nodes = await subgraph.all(
      'metrics',
      'id name code codeFit definition kind area unitFamily direction extension summable note',
    );
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        metrics.map((row) => [
          `metric:${row['metric']}`,
          {
            id: `metric:${row['metric']}`,
            name: row['name'],
            code: cell(row['iris_code']),
            codeFit: upper(row['iris_fit']),
            definition: row['definition'],
            kind: upper(row['kind']),
            area: upper(row['area']),
            unitFamily: upper(row['unit_family']),
            direction: upper(row['direction']),
            extension: row['extension'] === 'yes',
            summable: row['summable'] === 'yes',
            note: cell(row['note']),
          },
        ]),
      ),
    );
  });

  it.each<[string, (row: SeedRow) => boolean]>([
    ['code: { isNull: false }', (row) => row['iris_code'] !== ''],
    ['code: { isNull: true }', (row) => row['iris_code'] === ''],
    ['code: { eq: "OI8869" }', (row) => row['iris_code'] === 'OI8869'],
    ['kind: { eq: RATE }', (row) => row['kind'] === 'rate'],
    [
      'area: { in: [FUNDING, EVALUATION_SCORES] }',
      (row) => ['funding', 'evaluation_scores'].includes(row['area'] ?? ''),
    ],
    ['name: { contains: "HIRED" }', (row) => (row['name'] ?? '').toLowerCase().includes('hired')],
    ['name: { startsWith: "share" }', (row) => (row['name'] ?? '').toLowerCase().startsWith('share')],
    [
      'name: { contains: "hired" }, kind: { eq: RATE }',
      (row) => (row['name'] ?? '').toLowerCase().includes('hired') && row['kind'] === 'rate',
    ],
  ])('are filtered by %s', async (filter, holds) => {
    expect(await total(`metrics(filter: { ${filter} })`)).toBe(metrics.filter(holds).length);
  });

  it('have their observations, in the units they list', async () => {
    const { metrics: page } = await subgraph.data(
      '{ metrics(first: 100) { edges { node { id units observations { totalCount facets { units { value } } } } } } }',
    );
    for (const { node } of page.edges) {
      expect(node.observations.facets.units.map(({ value }: Data) => value).sort()).toEqual(node.units);
    }
    expect(page.edges.some(({ node }: Data) => node.observations.totalCount > 1)).toBe(true);
  });

  it('are null where there is none of an id', async () => {
    expect(await subgraph.data('{ metric(id: "metric:none") { id } }')).toEqual({ metric: null });
  });
});

describe('references', () => {
  it.each(['Metric', 'Observation', 'Sector', 'Country', 'Activity'])(
    'of a %s that is not there are null',
    async (type) => {
      expect(
        await subgraph.entities(type, ['none:none', `organization:${organisations[0]?.['org_id']}`], 'id'),
      ).toEqual([null, null]);
    },
  );

  it('of an observation and of an activity give the record', async () => {
    const [observation] = observations;
    const id = `observation:${observation?.['observation_id']}`;
    expect(await subgraph.entities('Observation', [id], 'id unit')).toEqual([{ id, unit: observation?.['unit'] }]);
    const { country } = await subgraph.data(
      `{ country(code: "${activities[0]?.['country']}") { activities(first: 1) { edges { node { id detail } } } } }`,
    );
    const { node } = country.activities.edges[0];
    expect(await subgraph.entities('Activity', [node.id], 'id detail')).toEqual([node]);
  });
});
