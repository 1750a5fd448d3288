import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { counts, seedRows, type SeedRow } from '../support/seed-files.js';
import { seedParties } from '../support/seed-organisations.js';
import { codesOf } from './aggregates.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const partnerships = seedRows('partnerships.csv');
const kinds = new Map(seedRows('vocabulary/partnership_kinds.csv').map((row) => [row['partnership_type'], row]));
const familyOf = (row: SeedRow): string => kinds.get(row['partnership_type'])?.['family'] ?? '';
const codes = (query: string) => codesOf(graph, query);

describe('partnerships put together', () => {
  it('are counted by family, year and country as the files say', async () => {
    const data = await graph.data(
      `{ families: partnershipAggregates(groupBy: [FAMILY]) { family count coverage { reporting total } }
         years: partnershipAggregates(groupBy: [YEAR], limit: 1000) { year count }
         kenya: partnershipAggregates(filter: { country: { eq: "KE" } }) { count distinct } }`,
    );
    expect(new Map(data.families.map(({ family, count }: Answer['data']) => [family, count]))).toEqual(
      counts(partnerships, familyOf),
    );
    for (const { family, coverage } of data.families) {
      const rows = partnerships.filter((row) => familyOf(row) === family);
      expect(coverage, family).toEqual({
        reporting: rows.filter((row) => row['value_amount']).length,
        total: rows.length,
      });
    }
    expect(new Map(data.years.map(({ year, count }: Answer['data']) => [year, count]))).toEqual(
      new Map(
        [...counts(partnerships, (row) => row['start']?.slice(0, 4) || null)].map(([year, count]) => [
          year === null ? null : Number(year),
          count,
        ]),
      ),
    );
    const inKenya = seedParties.filter(({ countries }) => countries.includes('KE'));
    expect(data.kenya[0]).toEqual({
      count: new Set(inKenya.map(({ partnership }) => partnership)).size,
      distinct: new Set(inKenya.map(({ organisation }) => organisation)).size,
    });
  });

  it('are summed within a family and a currency only', async () => {
    const data = await graph.data(
      '{ groups: partnershipAggregates(groupBy: [FAMILY, CURRENCY]) { family currency figures { unit sum median max } } }',
    );
    for (const { family, currency, figures } of data.groups) {
      const amounts = partnerships
        .filter((row) => familyOf(row) === family && row['value_amount'] && row['value_currency'] === (currency ?? ''))
        .map((row) => Number(row['value_amount']));
      expect(figures.unit).toBe(currency);
      expect(figures.sum).toBe(amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0));
      expect(figures.max).toBe(amounts.length === 0 ? null : Math.max(...amounts));
    }
    expect(await codes('{ partnershipAggregates { figures { mean } } }')).toEqual(['UNIT_MISMATCH']);
    expect(
      await codes(
        '{ partnershipAggregates(groupBy: [CURRENCY], filter: { family: { in: [COMMERCIAL, FUNDING] } }) { figures { sum } } }',
      ),
    ).toContain('DEFINITION_MISMATCH');
    expect(
      await codes(
        '{ partnershipAggregates(groupBy: [CURRENCY], orderBy: SUM_DESC, filter: { family: { eq: FUNDING } }) { count } }',
      ),
    ).toEqual(['UNIT_MISMATCH']);
  });

  it('have each of their parties once in each group', async () => {
    const { groups, whole } = await graph.data(
      `{ groups: partnershipAggregates(groupBy: [ROLE], having: { distinct: { gte: 20 } }) { role count distinct }
         whole: partnershipAggregates { ...parties } } fragment parties on PartnershipGroup { distinct }`,
    );
    for (const { role, distinct } of groups) {
      const ofRole = new Set(seedParties.filter((one) => one.role === role).map(({ partnership }) => partnership));
      const parties = seedParties.filter(({ partnership }) => ofRole.has(partnership));
      expect(distinct, role).toBe(new Set(parties.map(({ organisation }) => organisation)).size);
    }
    expect(groups.length).toBeGreaterThan(3);
    for (const { distinct } of groups) expect(distinct).toBeGreaterThanOrEqual(20);
    expect(whole).toEqual([{ distinct: new Set(seedParties.map(({ organisation }) => organisation)).size }]);
  });

  it('cost one statement, and one for their parties when asked', async () => {
    const groups = 'partnershipAggregates(groupBy: [KIND, ROLE]';
    expect((await graph.run(`{ ${groups}) { kind role count coverage { total } } }`)).statements).toEqual([
      'partnerships.partnershipAggregates',
    ]);
    const both = ['partnerships.partnershipAggregates', 'partnerships.partnershipPartiesAggregates'];
    for (const asked of [
      `{ ${groups}) { kind distinct } }`,
      `{ ${groups}, having: { distinct: { gte: 2 } }) { kind count } }`,
    ])
      expect([...(await graph.run(asked)).statements].sort(), asked).toEqual(both);
  });
});
