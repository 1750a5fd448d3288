import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

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
