import { expect, it } from 'vitest';
import { impactMetrics } from '../../../subgraphs/impact-metrics/index.js';
import { opened } from '../opened.js';

const { subgraph } = opened(impactMetrics);
const sama = (first: number) =>
  subgraph.entities(
    'Organization',
    ['organization:sama'],
    `impactMark(on: "2026-11-27") { criteria { code recordCount records(first: ${first}) { finding } } }`,
  );

it('the records of a criterion are listed from the first on, as many as asked for', async () => {
  const [{ impactMark }] = await sama(1);
  for (const { recordCount, records } of impactMark.criteria) expect(records).toHaveLength(Math.min(1, recordCount));
});

it.each([-1, 0, 101])('%d records of a criterion are refused', async (first) => {
  await expect(sama(first)).rejects.toThrow('first must be between 1 and 100.');
});
