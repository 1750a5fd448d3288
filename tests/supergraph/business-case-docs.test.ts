import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  argumentsVersion,
  businessArguments,
} from '../../subgraphs/impact-metrics/business-case/arguments.formulas.js';
import { gapTexts } from '../../subgraphs/impact-metrics/business-case/business-argument.enum.js';
import * as told from '../support/business-case-rows.js';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { printedPage, projectText } from '../support/printed-page.js';

type Data = Answer['data'];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const answer = (example: string) => graph.data(projectText('examples', `${example}.graphql`));
const { page, rows, expectRow } = printedPage('docs', 'business-case.md');
const printed = (pattern: RegExp): number => [...rows].filter((row) => pattern.test(row)).length;

describe('the page on the business case tells', () => {
  test('how every argument stands for a buyer, on which records and what is missing', async () => {
    const { organization } = await answer('43-business-case-for-a-buyer');
    const all: Data[] = organization.businessCase.arguments;
    const evidenced = all.filter(({ state }) => state === 'EVIDENCED');
    expect(evidenced.length).toBeGreaterThanOrEqual(8);
    expect(page).toContain(`One buyer: ${organization.name}`);
    expect(page).toContain(`all ${all.length} arguments that speak to a buyer; ${evidenced.length} are evidenced`);
    let records = 0;
    for (const one of all) {
      expectRow(...told.argumentRow(one));
      for (const record of [...one.speaksFor, ...one.speaksAgainst]) {
        expectRow(...told.evidenceRow(one.key, record));
        records += 1;
      }
      if (one.missing.length > 0) expectRow(one.key, one.missing.join(' '));
    }
    expect(printed(/^[A-Z_]+ \| [A-Z_]+: [^|]+ \| [A-Z_]+ \|/)).toBe(all.length);
    expect(printed(/^[A-Z_]+ \| [^|]+$/)).toBe(all.filter(({ missing }) => missing.length > 0).length);
    expect(printed(/^[A-Z_]+ \| (FOR|AGAINST) \| (OWN|PARTNER|SAME_COUNTRY|ELSEWHERE) \|/)).toBe(records);
  });

  test('where both settings are known, and why not elsewhere', async () => {
    const compared: Data[] = Object.values(await answer('44-impact-sourcing-against-traditional-bpo'));
    const comparisons = compared.flatMap(({ argument }) => argument.comparisons);
    for (const { argument } of compared)
      for (const one of argument.comparisons) expectRow(...told.comparisonRow(argument, one));
    expect(printed(/ \| (FOR|AGAINST|OPEN|NO_COUNTRY|NO_TRADITIONAL_BPO|NO_IMPACT_SOURCING|OTHER_\w+)$/)).toBe(
      new Set(comparisons).size,
    );
  });

  test('what the case of each audience lacks, and what speaks against it', async () => {
    const cases: Data[] = Object.values(await answer('45-what-the-business-case-lacks'));
    expect(cases).toHaveLength(6);
    for (const { audience, evidenced, lacking } of cases) {
      const states = ['CONTESTED', 'CONTRADICTED', 'ANECDOTAL', 'NO_EVIDENCE'];
      const count = (of: string): number => lacking.filter(({ state }: Data) => state === of).length;
      expectRow(audience, evidenced.length, ...states.map(count));
      for (const one of lacking) {
        expectRow(...told.lackRow(one));
        for (const record of one.evidence) expectRow(...told.contraryRow(one.key, record));
      }
    }
    const keys = new Set(cases.flatMap(({ lacking }) => lacking.map(({ key }: Data) => key)));
    expect(printed(/^[A-Z_]+: [^|]+ \| [A-Z_]+ \| \d+ \|/)).toBe(keys.size);
    expect(page).toContain('on 27 November 2026');
  });
});

test('the page on the method prints the table of arguments in force and what each gap means', () => {
  const method = printedPage('docs', 'methods', 'business-case.md');
  expect(method.page).toContain(`version ${argumentsVersion}`);
  for (const one of businessArguments) method.expectRow(...told.methodRow(one));
  expect([...method.rows].filter((row) => /^[A-Z_]+ \([A-Z_]+\) \|/.test(row))).toHaveLength(businessArguments.length);
  for (const gap of Object.entries(gapTexts)) method.expectRow(...gap);
  expect([...method.rows].filter((row) => /^[A-Z]+_[A-Z_]+ \| [^|]+$/.test(row))).toHaveLength(
    Object.keys(gapTexts).length,
  );
});

test('the worked example holds', async () => {
  const { businessCase } = await graph.data(
    '{ businessCase(audience: FUNDER) { argument(key: "WORTH_ITS_COST") { state forCount againstCount strongestLevel } } }',
  );
  expect(businessCase.argument).toEqual({
    ...{ state: 'CONTESTED', forCount: 12, againstCount: 1, strongestLevel: 'INDEPENDENT_STUDY' },
  });
});
