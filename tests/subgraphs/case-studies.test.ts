import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impactMetrics } from '../../subgraphs/impact-metrics/index.js';
import { parts, seedRows, type SeedRow } from '../support/seed-files.js';
import { openSubgraph, type Data, type TestSubgraph } from '../support/subgraph.js';

const rows = seedRows('case_studies.csv');
const key = (prefix: string, text: string | undefined) => (text ? { id: `${prefix}:${text}` } : null);
const number = (text: string | undefined): number | null => (text ? Number(text) : null);

let subgraph: TestSubgraph;
beforeAll(() => {
  subgraph = openSubgraph(impactMetrics);
});
afterAll(() => subgraph.close());

const total = async (list: string): Promise<number> =>
  (await subgraph.data(`{ list: ${list} { totalCount } }`)).list.totalCount;

const outcomesOf = async (id: string): Promise<Data[]> => {
  const fields = 'metricAsReported metric { id } metricQualifier value low high unit detail status asReported';
  const { caseStudy } = await subgraph.data(`{ caseStudy(id: "case-study:${id}") { outcomes { ${fields} } } }`);
  return caseStudy.outcomes;
};

describe('case studies', () => {
  it('say what their rows say', async () => {
    const nodes = await subgraph.all(
      'caseStudies',
      'id title year service summary buyer { id } provider { id } country { id } organizations { id } outcomes { id } sources { id }',
    );
    expect(nodes).toHaveLength(70);
    for (const row of rows) {
      const node = nodes.find(({ id }) => id === `case-study:${row['case_id']}`);
      expect(node).toMatchObject({
        ...{ title: row['title'], year: number(row['year']), service: row['service'], summary: row['summary'] },
        buyer: key('organization', row['buyer_org_id']),
        provider: key('organization', row['provider_org_id']),
        country: key('country', row['country']),
        sources: [key('source', row['source_id'])],
      });
      expect(new Set(node?.organizations.map(({ id }: Data) => id))).toEqual(
        new Set(parts(row['org_ids']).map((id) => `organization:${id}`)),
      );
      expect(node?.outcomes).toHaveLength(parts(row['outcomes']).length);
    }
  });

  it('have the weakest evidence among the figures of their source, or none', async () => {
    const nodes = await subgraph.all('caseStudies', 'id evidenceLevel');
    const levels = new Map(nodes.map(({ id, evidenceLevel }) => [id, evidenceLevel]));
    expect(levels.get('case-study:refugee-hires-us-fpi')).toBe('INDEPENDENT_STUDY');
    expect(levels.get('case-study:televerde-asu-2019')).toBe('SELF_REPORTED');
    expect(nodes.filter(({ evidenceLevel }) => evidenceLevel === null)).toHaveLength(13);
  });

  it('read a range, a plan, a figure without a unit and what stands behind the unit', async () => {
    expect(await outcomesOf('tp-south-africa-everest')).toEqual([
      {
        ...{ metricAsReported: 'attrition_reduction_vs_traditional', metricQualifier: null, detail: null },
        metric: { id: 'metric:attrition_reduction_vs_traditional' },
        ...{ value: null, low: 15, high: 40, unit: 'percent', status: 'OBSERVED', asReported: '15 to 40 percent' },
      },
    ]);
    const [, plan] = await outcomesOf('intuit-alorica-bluefield');
    expect(plan).toMatchObject({ metric: { id: 'metric:jobs_created' }, status: 'TARGET', low: 200, high: 500 });
    expect(await outcomesOf('dla-peckham-support')).toMatchObject([{ metric: null, value: 1996, unit: null }]);
    const work = await outcomesOf('eolo-bee4-bollate');
    expect(work.map(({ value, detail }) => [value, detail])).toEqual([
      [26, 'at welcome calls'],
      [4, 'at debt recovery'],
      [2, 'at quality control'],
    ]);
    const trial = await outcomesOf('jensen-bpo-recruiters-india');
    expect(trial.at(-1)).toMatchObject({ low: -6, high: -5, unit: 'percentage_points' });
  });

  it.each<[string, (row: SeedRow) => boolean]>([
    ['buyer: { eq: "organization:openai" }', (row) => row['buyer_org_id'] === 'openai'],
    [
      'provider: { in: ["organization:sama", "organization:bee4"] }',
      (row) => /^(sama|bee4)$/.test(row['provider_org_id'] ?? ''),
    ],
    ['organization: { eq: "organization:world-bank" }', (row) => parts(row['org_ids']).includes('world-bank')],
    ['country: { eq: "IN" }', (row) => row['country'] === 'IN'],
    ['year: { isNull: true }', (row) => row['year'] === ''],
    [
      'metric: { eq: "metric:attrition_rate" }',
      (row) => /(^|; )attrition_rate(_before|_refugees_manufacturing)?=/.test(row['outcomes'] ?? ''),
    ],
  ])('are filtered by %s', async (filter, holds) => {
    const expected = rows.filter(holds).length;
    expect(expected).toBeGreaterThan(0);
    expect(await total(`caseStudies(filter: { ${filter} })`)).toBe(expected);
  });

  it('are reached from the organisations they name and from their outcomes', async () => {
    const [organization] = await subgraph.entities('Organization', ['organization:sama'], 'caseStudies { totalCount }');
    expect(organization.caseStudies.totalCount).toBe(
      rows.filter((row) => parts(row['org_ids']).includes('sama')).length,
    );
    const [outcome] = await subgraph.entities(
      'CaseOutcome',
      ['case-outcome:spier-harambee-2014--retention_rate'],
      'value caseStudy { id }',
    );
    expect(outcome).toEqual({ value: 83, caseStudy: { id: 'case-study:spier-harambee-2014' } });
  });
});
