import { describe, expect, it } from 'vitest';
import type { Argument } from '../../../subgraphs/impact-metrics/business-case/argument.formulas.js';
import { judged, type EvidenceRecord } from '../../../subgraphs/impact-metrics/business-case/stance.formulas.js';
import { argument, record } from './business-records.js';

const said = (one: EvidenceRecord, of: Argument = argument): string => Object.values(judged(one, of)).join(' ');
const withBacking = (backing: Argument['backings'][number]): Argument => ({ ...argument, backings: [backing] });

describe('a record says', () => {
  it.each<[string, EvidenceRecord, string]>([
    ['for, above the threshold', record(5), 'FOR DECIDES'],
    ['against, below it: a failure is shown as one', record(-5), 'AGAINST DECIDES'],
    ['against, at zero: no saving is no saving', record(0), 'AGAINST DECIDES'],
    ['for, as a range above it', record(null, { low: 5, high: 10 }), 'FOR DECIDES'],
    ['either, as a range around it', record(null, { low: -5, high: 10 }), 'OPEN BOUND'],
    ['either, as an upper bound', record(40, { qualifier: 'up_to' }), 'OPEN BOUND'],
    ['for, as a lower bound at it', record(0, { qualifier: 'more_than' }), 'FOR DECIDES'],
    ['either, where no figure is left: missing is not zero', record(null), 'OPEN BOUND'],
    ['nothing, as a target', record(5, { status: 'TARGET' }), 'CONTEXT NOT_OBSERVED'],
    ['nothing, as a projection', record(-5, { status: 'PROJECTED' }), 'CONTEXT NOT_OBSERVED'],
    ['nothing, as background', record(5, { context: true }), 'CONTEXT BACKGROUND'],
    ['nothing, from memory', record(5, { level: 'UNVERIFIED' }), 'CONTEXT UNVERIFIED'],
    ['nothing, in another unit', record(5, { unit: 'ratio' }), 'CONTEXT OTHER_UNIT'],
    ['nothing, without a unit', record(5, { unit: null }), 'CONTEXT OTHER_UNIT'],
    ['nothing, as a level to compare', record(5, { metric: 'attrition' }), 'CONTEXT LEVEL'],
    ['against, where more is worse', record(184, { metric: 'claimants', unit: 'people' }), 'AGAINST DECIDES'],
    ['for, where more is worse and there is none', record(0, { metric: 'claimants', unit: 'people' }), 'FOR DECIDES'],
  ])('%s', (_, one, expected) => {
    expect(said(one)).toBe(expected);
  });

  it('nothing, in another definition than is asked for', () => {
    const asked = withBacking({ metric: 'saving', unit: 'percent', above: 50, qualifiers: ['answer = quality'] });
    expect(said(record(95, { metricQualifier: 'answer = quality' }), asked)).toBe('FOR DECIDES');
    expect(said(record(95, { metricQualifier: 'answer = cost' }), asked)).toBe('CONTEXT OTHER_DEFINITION');
    expect(said(record(95), asked)).toBe('CONTEXT OTHER_DEFINITION');
  });

  it.each([
    ['IMPACT_SOURCING', 'IMPACT_SOURCING', 'FOR DECIDES'],
    ['IMPACT_SOURCING', null, 'CONTEXT OTHER_WORK'],
    ['NOT_TRADITIONAL', null, 'FOR DECIDES'],
    ['NOT_TRADITIONAL', 'TRADITIONAL_BPO', 'CONTEXT OTHER_WORK'],
  ] as const)('on %s only, about %s: %s', (work, setting, expected) => {
    const asked = withBacking({ metric: 'saving', unit: 'percent', above: 0, work });
    expect(said(record(5, { setting }), asked)).toBe(expected);
    expect(said(record(5, { setting, kind: 'outcome' }), asked)).toBe('FOR DECIDES');
  });

  it('what the backing in its own unit makes of it', () => {
    const both: Argument = {
      ...argument,
      backings: [
        { metric: 'saving', unit: 'percent', above: 0 },
        { metric: 'saving', unit: 'ratio', above: 1 },
      ],
    };
    expect(said(record(0.5, { unit: 'ratio' }), both)).toBe('AGAINST DECIDES');
    expect(said(record(0.5), both)).toBe('FOR DECIDES');
  });
});
