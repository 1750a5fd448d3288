import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impactMetrics } from '../../subgraphs/impact-metrics/index.js';
import { cell, parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const standards = seedRows('vocabulary/standard_metrics.csv');
const metrics = seedRows('vocabulary/metrics.csv');
const irisCodes = new Set(seedRows('vocabulary/iris_codes.csv').map((row) => row['code']));
const pledges = seedRows('pledges.csv');
const upper = (text: string | undefined): string => (text ?? '').toUpperCase();

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(impactMetrics);
});
afterAll(() => subgraph.close());

const total = async (list: string): Promise<number> =>
  (await subgraph.data(`{ list: ${list} { totalCount } }`)).list.totalCount;

describe('the catalogue of published metrics', () => {
  it('says what its rows say', async () => {
    const nodes = await subgraph.all(
      'standardMetrics',
      'id code catalogue version name unit kind tier area formula rule contributesTo replacedBy { code }',
    );
    expect(new Map(nodes.map((node) => [node.code, node]))).toEqual(
      new Map(
        standards.map((row) => [
          row['code'],
          {
            ...{ id: `standard-metric:${row['code']}`, code: row['code'], catalogue: row['catalogue'] },
            ...{ version: row['version'], name: row['name'], unit: row['unit'], kind: upper(row['kind']) },
            ...{ tier: upper(row['tier']), area: cell(upper(row['area'])), formula: cell(row['formula']) },
            ...{ rule: row['rule'], contributesTo: parts(row['sdg_targets']), replacedBy: null },
          },
        ]),
      ),
    );
  });

  it('holds codes of IRIS 5.3 and our own in a namespace of theirs, and no other', async () => {
    const nodes = await subgraph.all('standardMetrics', 'code catalogue');
    expect(irisCodes.size).toBe(735);
    for (const { code, catalogue } of nodes) {
      expect(irisCodes.has(code), code).toBe(catalogue === 'IRIS');
      expect(code.startsWith('isg:'), code).toBe(catalogue === 'ISG');
    }
  });

  it('has an extension for each test of the sector that IRIS lacks', async () => {
    const codes = ['impact-workers-hired', 'youth-employed', 'long-term-unemployed-hired', 'refugees-employed'];
    for (const code of [...codes, 'income-uplift', 'moved-to-mainstream-bpo']) {
      const { standardMetric } = await subgraph.data(`{ standardMetric(id: "standard-metric:isg:${code}") { code } }`);
      expect(standardMetric).toEqual({ code: `isg:${code}` });
    }
  });

  it('names the published metrics of a canonical one, and the other way round', async () => {
    const nodes = await subgraph.all('metrics', 'id code extension standards { code metrics { id } }');
    for (const { id, code, extension, standards: fitting } of nodes) {
      const own = standards.filter((row) => parts(row['metrics']).includes(id.slice('metric:'.length)));
      const iris = standards.filter((row) => row['code'] === code);
      expect(fitting.map((one: Data) => one.code)).toEqual([...iris, ...own].map((row) => row['code']).sort());
      if (extension) expect(fitting, id).not.toEqual([]);
      for (const one of fitting) expect(one.metrics.map((metric: Data) => metric.id)).toContain(id);
    }
    expect(nodes).toHaveLength(metrics.length);
  });

  it.each<[string, (row: SeedRow) => boolean]>([
    ['contributesTo: { eq: "8.5" }', (row) => parts(row['sdg_targets']).includes('8.5')],
    [
      'contributesTo: { in: ["5.5", "1.2"] }',
      (row) => parts(row['sdg_targets']).some((one) => ['5.5', '1.2'].includes(one)),
    ],
    ['kind: { eq: POLICY }', (row) => row['kind'] === 'policy'],
    ['tier: { eq: CORE }, catalogue: { eq: IRIS }', (row) => row['tier'] === 'core' && row['catalogue'] === 'IRIS'],
    ['code: { eq: "OI8869" }', (row) => row['code'] === 'OI8869'],
  ])('is filtered by %s', async (filter, holds) => {
    const expected = standards.filter(holds).length;
    expect(expected).toBeGreaterThan(0);
    expect(await total(`standardMetrics(filter: { ${filter} })`)).toBe(expected);
  });
});

describe('pledges', () => {
  it('say what their rows say', async () => {
    const nodes = await subgraph.all(
      'pledges',
      'id promise low high unit byYear progressAsReported progressYear note organization { id } sources { id }',
    );
    const number = (text: string | undefined): number | null => (text ? Number(text) : null);
    expect(new Map(nodes.map((node) => [node.id, node]))).toEqual(
      new Map(
        pledges.map((row) => {
          const [low, high = low] = parts(row['quantity'], '-');
          const id = `pledge:${row['pledge_id']}`;
          return [
            id,
            {
              ...{ id, promise: row['promise'], low: number(low), high: number(high), unit: row['unit'] },
              ...{ byYear: number(row['by_year']), progressAsReported: cell(row['reported_progress']) },
              ...{ progressYear: number(row['progress_year']), note: cell(row['note']) },
              organization: { id: `organization:${row['org_id']}` },
              sources: [{ id: `source:${row['source_id']}` }],
            },
          ];
        }),
      ),
    );
  });

  it('are counted by the figures of the same definition, and by no other', async () => {
    const nodes = await subgraph.all('pledges', 'id low unit figures { id value unit year } progress { reached gap }');
    const linked = seedRows('pledge_progress.csv');
    for (const { id, figures, progress } of nodes) {
      const expected = linked.filter((row) => `pledge:${row['pledge_id']}` === id);
      expect(figures.map((figure: Data) => figure.id).sort()).toEqual(
        expected.map((row) => `observation:${row['observation_id']}`).sort(),
      );
      expect(progress.reached === null).toBe(progress.gap !== null);
      if (expected.length === 0) expect(['NO_FIGURE', 'NO_QUANTITY']).toContain(progress.gap);
    }
  });

  it('are kept as far as the latest figure says', async () => {
    const { pledge } = await subgraph.data(
      '{ pledge(id: "pledge:buy-social-1bn") { progress { reached year percentReached gap } } }',
    );
    expect(pledge.progress).toEqual({ reached: 477_000_000, year: 2024, percentReached: 47.7, gap: null });
  });

  it('take no figure of pledged places for hires', async () => {
    const { pledge } = await subgraph.data(
      '{ pledge(id: "pledge:gisc-challenge-100k") { progressAsReported progress { reached gap } } }',
    );
    expect(pledge.progressAsReported).toContain('25000 pledged');
    expect(pledge.progress).toEqual({ reached: null, gap: 'NO_FIGURE' });
  });

  it('belong to the organisation that promised', async () => {
    const [row] = pledges;
    const id = `organization:${row?.['org_id']}`;
    const [organization] = await subgraph.entities('Organization', [id], 'pledges { totalCount }');
    expect(organization.pledges.totalCount).toBe(pledges.filter((one) => one['org_id'] === row?.['org_id']).length);
    expect(await total(`pledges(filter: { organization: { eq: "${id}" } })`)).toBe(organization.pledges.totalCount);
  });
});

describe('whose work a figure is about', () => {
  it('is read off its organisation where it is a provider', async () => {
    const issps = new Set(
      seedRows('organisations.csv')
        .filter((row) => row['org_type'] === 'issp')
        .map((row) => row['org_id']),
    );
    const rows = seedRows('metric_observations.csv').filter(
      (row) => row['subject_type'] === 'organisation' && issps.has(row['subject_id']),
    );
    const settings = await subgraph.all('observations', 'id setting');
    const found = new Map(settings.map(({ id, setting }) => [id, setting]));
    for (const row of rows) expect(found.get(`observation:${row['observation_id']}`)).toBe('IMPACT_SOURCING');
  });

  it('filters observations, also by not being known', async () => {
    const known = await total('observations(filter: { setting: { isNull: false } })');
    const either = await total('observations(filter: { setting: { in: [IMPACT_SOURCING, TRADITIONAL_BPO] } })');
    expect(known).toBeGreaterThan(0);
    expect(either).toBe(known);
    expect(await total('observations(filter: { setting: { isNull: true } })')).toBe(
      (await total('observations')) - known,
    );
  });
});
