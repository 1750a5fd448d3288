import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { cell, type SeedRow } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { opened } from '../opened.js';
import { metrics, upper } from './rows.js';

const { subgraph, total } = opened(impactMetrics);

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
