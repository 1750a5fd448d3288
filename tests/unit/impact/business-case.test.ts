// Over 150 lines on purpose. Tables of examples of one formula; the records they are made of serve all of them.
import { describe, expect, it } from 'vitest';
import { argumentResult } from '../../../subgraphs/impact-metrics/business-case/argument-result.formulas.js';
import { gapTexts } from '../../../subgraphs/impact-metrics/business-case/business-argument.enum.js';
import { metricsOf, type Argument } from '../../../subgraphs/impact-metrics/business-case/argument.formulas.js';
import { businessArguments } from '../../../subgraphs/impact-metrics/business-case/arguments.formulas.js';
import type { EvidenceRecord } from '../../../subgraphs/impact-metrics/business-case/stance.formulas.js';
import { seedRows } from '../../support/seed-files.js';
import { argument, buyer, nobody, record } from './business-records.js';

const impact = (value: number, rest: Partial<EvidenceRecord> = {}) =>
  record(value, { metric: 'attrition', setting: 'IMPACT_SOURCING', countryId: 'country:IN', ...rest });
const traditional = (value: number, rest: Partial<EvidenceRecord> = {}) =>
  impact(value, { setting: 'TRADITIONAL_BPO', ...rest });
const said = { level: 'SELF_REPORTED' };
const near = { organizationIds: ['organization:provider'] };
const kenya = { countryId: 'country:KE', measuredIn: 'country:KE' };

/** The argument on savings measured in the usual way alone. */
const usual: Argument = {
  ...argument,
  backings: [{ metric: 'saving', unit: 'percent', above: 0, qualifiers: [''] }],
};

describe('an argument is', () => {
  it.each<[string, EvidenceRecord[], string]>([
    ['without evidence, with no record', [], 'NO_EVIDENCE NO_RECORD'],
    ['without evidence, with a plan alone', [record(5, { status: 'TARGET' })], 'NO_EVIDENCE NOTHING_DECIDES'],
    ['anecdotal, by one record', [record(5)], 'ANECDOTAL ONE_RECORD ONE_SOURCE NO_STUDY'],
    [
      'anecdotal, by one source',
      [record(5, { sourceIds: ['source:a'] }), record(6, { sourceIds: ['source:a'] })],
      'ANECDOTAL ONE_SOURCE NO_STUDY',
    ],
    [
      'anecdotal, by one record of two sources',
      [record(5, { sourceIds: ['source:a', 'source:b'] })],
      'ANECDOTAL ONE_RECORD NO_STUDY',
    ],
    ['anecdotal, by subjects alone', [record(5, said), record(6, said)], 'ANECDOTAL TOLD_BY_SUBJECTS NO_STUDY'],
    [
      'anecdotal, by nobody stated',
      [record(5, { level: null }), record(6, said)],
      'ANECDOTAL TOLD_BY_SUBJECTS NO_STUDY',
    ],
    ['evidenced, by two sources, one of them others', [record(5), record(6, said)], 'EVIDENCED NO_STUDY'],
    ['evidenced, with a study', [record(5, { level: 'INDEPENDENT_STUDY' }), record(6, said)], 'EVIDENCED'],
    ['contested, by one against many', [record(5), record(6), record(7), record(-1)], 'CONTESTED NO_STUDY'],
    ['contradicted, by one against alone', [record(-1)], 'CONTRADICTED'],
  ])('%s', (_, records, expected) => {
    const { state, gaps } = argumentResult({ ...argument, compared: [] }, records, nobody);
    expect([state, ...gaps].join(' ')).toBe(expected);
  });

  it('shown with every record, also those that say nothing', () => {
    const records = [record(5), record(-1), record(null), record(5, { context: true }), record(5, { unit: 'USD' })];
    const { evidence } = argumentResult(argument, records, nobody);
    expect(evidence.map(({ stance }) => stance)).toEqual(['AGAINST', 'FOR', 'OPEN', 'CONTEXT', 'CONTEXT']);
    expect(evidence.map(({ relation }) => relation)).toEqual([null, null, null, null, null]);
  });

  it('counted once where a case study retells a figure of the same source', () => {
    const told = record(5, { sourceIds: ['source:a'] });
    const retold = { ...told, id: 'case-outcome:a', kind: 'outcome' } as const;
    const elsewhere = record(5, { kind: 'outcome', sourceIds: ['source:b'] });
    const { evidence, state } = argumentResult(argument, [told, retold, elsewhere], nobody);
    expect(evidence).toHaveLength(2);
    expect(evidence.find((one) => one.record === told)?.retold).toEqual([retold]);
    expect(state).toBe('EVIDENCED');
  });

  it('anecdotal where a case study of two sources retells one figure of one of them', () => {
    const told = record(5, { sourceIds: ['source:a'] });
    const retold = { ...told, id: 'case-outcome:a', kind: 'outcome', sourceIds: ['source:a', 'source:b'] } as const;
    const result = argumentResult({ ...argument, compared: [] }, [told, retold], nobody);
    expect(result).toMatchObject({ state: 'ANECDOTAL', forCount: 1, sourceCount: 2, gaps: ['ONE_RECORD', 'NO_STUDY'] });
  });

  it.each<[string, Partial<EvidenceRecord>]>([
    ['background', { context: true }],
    ['a target', { status: 'TARGET' }],
    ['another definition', { metricQualifier: 'group = others' }],
  ])('backed by a case study also where its source gives the same size as %s', (_, rest) => {
    const said = record(5, { sourceIds: ['source:a'] });
    const outcome = { ...said, id: 'case-outcome:a', kind: 'outcome' } as const;
    const { evidence, forCount } = argumentResult(usual, [{ ...said, ...rest }, outcome], nobody);
    expect(evidence.map(({ record: { id }, stance }) => [id, stance])).toEqual([
      ['case-outcome:a', 'FOR'],
      [said.id, 'CONTEXT'],
    ]);
    expect(forCount).toBe(1);
  });

  it('told nearest first', () => {
    const records = [
      record(1, { level: 'AUDITED' }),
      record(2, { countryId: 'country:KE' }),
      record(3, { organizationIds: ['organization:provider'] }),
      record(4, { organizationIds: ['organization:buyer', 'organization:provider'] }),
    ];
    const { evidence, gaps } = argumentResult(argument, records, buyer);
    expect(evidence.map(({ relation }) => relation)).toEqual(['OWN', 'PARTNER', 'SAME_COUNTRY', 'ELSEWHERE']);
    expect(gaps).not.toContain('NOTHING_NEAR');
    expect(argumentResult(argument, records.slice(0, 2), buyer).gaps).toContain('NOTHING_NEAR');
  });

  it.each<[string, EvidenceRecord[], boolean]>([
    ['near', [impact(5, near), traditional(30)], true],
    ['near, with others on its side', [impact(4), impact(5, near), traditional(30)], true],
    ['elsewhere', [impact(5), traditional(30)], false],
    ['near on the other side alone', [impact(5), traditional(30, near)], false],
    ['near and open', [impact(5, near), traditional(4), traditional(30)], false],
    ['near and compared with nothing', [impact(5, near)], false],
  ])('decided %s by a comparison', (_, records, expected) => {
    expect(!argumentResult(argument, records, buyer).gaps.includes('NOTHING_NEAR')).toBe(expected);
  });

  it('counted with the comparisons that decide it and with their sources', () => {
    const records = [
      record(5, { sourceIds: ['source:a'] }),
      impact(50, { sourceIds: ['source:a', 'source:b'] }),
      traditional(30),
      impact(5, { ...kenya, sourceIds: ['source:c'] }),
      traditional(30, kenya),
      impact(5, { unit: 'days', sourceIds: ['source:d'] }),
      traditional(5, { unit: 'days' }),
    ];
    expect(argumentResult(argument, records, nobody)).toMatchObject({
      ...{ state: 'CONTESTED', forCount: 2, againstCount: 1, sourceCount: 3 },
    });
  });
});

describe('impact sourcing against traditional BPO', () => {
  it.each<[string, EvidenceRecord[], string]>([
    ['lower throughout', [impact(5), impact(8), traditional(30)], 'FOR'],
    ['higher throughout', [impact(50), traditional(30)], 'AGAINST'],
    ['overlapping', [impact(5), impact(35), traditional(30)], 'OPEN'],
    ['against a background figure', [impact(5), traditional(30, { context: true })], 'FOR'],
    ['with an open bound', [impact(5), traditional(30, { qualifier: 'up_to' })], 'OPEN'],
    ['alone', [impact(5)], 'NO_TRADITIONAL_BPO'],
    ['missing', [traditional(30)], 'NO_IMPACT_SOURCING'],
    ['as background alone', [impact(5, { context: true }), traditional(30)], 'NO_IMPACT_SOURCING'],
    ['in other units', [impact(5), traditional(30, { unit: 'ratio' })], 'OTHER_UNIT OTHER_UNIT'],
    [
      'in other definitions',
      [impact(5), traditional(30, { metricQualifier: '90 days' })],
      'OTHER_DEFINITION OTHER_DEFINITION',
    ],
    [
      'in other countries',
      [impact(5), traditional(30, { countryId: 'country:PH' })],
      'NO_TRADITIONAL_BPO NO_IMPACT_SOURCING',
    ],
    [
      'of one headquarters, measured elsewhere',
      [impact(5, { measuredIn: 'country:KE' }), traditional(30, { measuredIn: 'country:PH' })],
      'NO_TRADITIONAL_BPO NO_IMPACT_SOURCING',
    ],
    [
      'of one headquarters, measured in no stated country',
      [impact(5, { measuredIn: null }), traditional(30)],
      'NO_IMPACT_SOURCING NO_COUNTRY',
    ],
    ['of no stated country', [impact(5, { countryId: null }), traditional(30, { countryId: null })], 'NO_COUNTRY'],
    ['of no stated country, alone', [impact(5, { countryId: null })], 'NO_COUNTRY'],
    ['as a target', [impact(5, { status: 'TARGET' }), traditional(30)], 'NO_IMPACT_SOURCING'],
    ['in money of one year', [impact(5, { unit: 'USD_per_hour' }), traditional(9, { unit: 'USD_per_hour' })], 'FOR'],
    [
      'in money of two years',
      [impact(5, { unit: 'USD_per_hour' }), traditional(9, { unit: 'USD_per_hour', year: 2011 })],
      'OTHER_YEAR OTHER_YEAR',
    ],
    [
      'in full-time equivalents of two years, which are no money',
      [impact(5, { unit: 'FTE' }), traditional(9, { unit: 'FTE', year: 2011 })],
      'FOR',
    ],
    [
      'in undated money',
      [impact(5, { unit: 'USD', year: null }), traditional(9, { unit: 'USD', year: null })],
      'OTHER_YEAR',
    ],
  ])('%s', (_, records, expected) => {
    const { comparisons } = argumentResult(argument, records, nobody);
    expect(comparisons.map(({ result, gap }) => gap ?? result).join(' ')).toBe(expected);
  });

  it.each<[string, EvidenceRecord[]]>([
    ['in money of two years', [impact(5, { unit: 'USD' }), traditional(9, { unit: 'USD', year: 2011 })]],
    ['in undated money', [impact(5, { unit: 'USD', year: null }), traditional(9, { unit: 'USD', year: null })]],
    ['in no stated country', [impact(5, { countryId: null }), traditional(30, { countryId: null })]],
  ])('known %s alone is no comparison, and the gap says so', (_, records) => {
    expect(argumentResult(argument, records, nobody).gaps).toContain('NO_COMPARISON');
    expect(gapTexts.NO_COMPARISON).toMatch(/stated country, and money in the same stated year/);
  });

  it('speaks like a record', () => {
    const others = [record(5), record(6)];
    expect(argumentResult(argument, [...others, impact(50), traditional(30)], nobody).state).toBe('CONTESTED');
    expect(argumentResult(argument, [impact(5), traditional(30)], nobody)).toMatchObject({
      state: 'ANECDOTAL',
      gaps: ['ONE_RECORD', 'ONE_SOURCE', 'NO_STUDY'],
    });
  });
});

it('records of others change nothing that is near', () => {
  const records = [
    record(4, { organizationIds: ['organization:buyer'] }),
    record(-3, { organizationIds: ['organization:provider'] }),
  ];
  const told = (all: EvidenceRecord[]) =>
    argumentResult(argument, all, buyer).evidence.filter(
      ({ relation }) => relation === 'OWN' || relation === 'PARTNER',
    );
  expect(told([...records, record(-9, { organizationIds: ['organization:other'] })])).toEqual(told(records));
  const unrelated = record(5, { metric: 'another', organizationIds: ['organization:other'] });
  expect(argumentResult(argument, [...records, unrelated], buyer)).toEqual(argumentResult(argument, records, buyer));
});

describe('the table of arguments', () => {
  it('names metrics and definitions of the catalogue alone, and every key once', () => {
    const known = new Set(seedRows('vocabulary/metrics.csv').map((row) => row['metric']));
    const qualifiers = new Set(
      ['metric_map', 'case_outcome_map'].flatMap((name) =>
        seedRows(`vocabulary/${name}.csv`).map((row) => `${row['metric']} ${row['qualifier']}`),
      ),
    );
    expect(businessArguments.flatMap(metricsOf).filter((metric) => !known.has(metric))).toEqual([]);
    const asked = businessArguments.flatMap(({ backings }) =>
      backings.flatMap(({ metric, qualifiers: own = [] }) => own.map((qualifier) => `${metric} ${qualifier}`)),
    );
    expect(asked.filter((one) => !one.endsWith(' ') && !qualifiers.has(one))).toEqual([]);
    expect(new Set(businessArguments.map(({ key }) => key)).size).toBe(businessArguments.length);
  });

  it('has a threshold of some unit for each backing, or a sign alone', () => {
    for (const { backings } of businessArguments)
      for (const { unit, above, atLeast, atMost } of backings)
        expect(unit !== undefined ? (above ?? atLeast ?? atMost) : above).toEqual(
          unit !== undefined ? expect.any(Number) : 0,
        );
  });
});
