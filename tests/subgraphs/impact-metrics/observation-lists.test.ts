import { describe, expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { cell, counts, type SeedRow } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { facet, opened, patient } from '../opened.js';
import { asPrinted, levels, metricMap, mostFrequent, observations, upper } from './rows.js';

const { subgraph, total } = opened(impactMetrics);

describe('observations', () => {
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
});
