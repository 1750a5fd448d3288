import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

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
