import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../subgraphs/impact-metrics/assessment/evidence.formulas.js';
import { findingFor } from '../../../subgraphs/impact-metrics/assessment/finding.formulas.js';
import type { Requirement } from '../../../subgraphs/impact-metrics/assessment/requirement.formulas.js';
import { blank, certificate, on, partnership, rating } from './evidence.js';

describe('a finding', () => {
  const label = (requirement: Requirement, evidence: Partial<Evidence>): string => {
    const finding = findingFor(requirement, { ...blank, ...evidence }, on);
    return Object.entries(finding).flatMap(([name, records]) => (records.length > 0 ? [name] : []))[0] ?? 'nothing';
  };

  it.each([
    ['no certificate', [], 'nothing'],
    ['a running one', [certificate()], 'proofs'],
    ['one without an end', [certificate({ earliestEnd: null, latestEnd: null })], 'unclear'],
    ['one that is over', [certificate({ earliestEnd: '2026-01-01', latestEnd: '2026-11-26' })], 'outdated'],
    ['one on security', [certificate({ area: 'SECURITY' })], 'nothing'],
    ['an award', [certificate({ kind: 'AWARD' })], 'nothing'],
  ])('on a valid certificate: %s', (_, certificates, expected) => {
    expect(label({ kind: 'validCertificate', areas: ['IMPACT', 'LABOUR'] }, { certificates })).toBe(expected);
  });

  it.each([
    ['a recent one', { earliestStart: '2023-01-01' }, 'proofs'],
    ['an old one', { earliestStart: '2020-01-01' }, 'outdated'],
    ['an undated one', { earliestStart: null }, 'outdated'],
    ['one by nobody named', { evidenceLevel: 'SELF_REPORTED' }, 'nothing'],
    ['one that is yet to come', { earliestStart: '2027-01-01' }, 'nothing'],
  ])('on an attestation: %s', (_, rest, expected) => {
    const certificates = [certificate({ kind: 'ATTESTATION', area: 'LABOUR', ...rest })];
    expect(label({ kind: 'recentAttestation', areas: ['LABOUR'] }, { certificates })).toBe(expected);
  });

  it.each([
    ['at the bar', [rating()], 'proofs'],
    ['below it', [rating({ score: 4 })], 'short'],
    ['zero', [rating({ score: 0 })], 'short'],
    ['without a score', [rating({ score: null })], 'unclear'],
    ['without a bar', [rating({ bar: null })], 'nothing'],
    ['four years old', [rating({ year: 2022 })], 'outdated'],
    ['replaced by a lower one', [rating(), rating({ year: 2026, score: 4 })], 'short'],
    ['of two schemes', [rating(), rating({ scheme: 'B Impact Assessment', score: 60, bar: 80, year: 2026 })], 'proofs'],
    ['of a later year', [rating({ year: 2027 })], 'nothing'],
  ])('on a rating: %s', (_, ratings, expected) => {
    expect(label({ kind: 'ratingAtBar' }, { ratings })).toBe(expected);
  });

  it('on two ratings of one scheme and year is the same in whatever order they come', () => {
    const two = [rating({ id: 'a' }), rating({ id: 'b', score: 4 })];
    for (const ratings of [two, [...two].reverse()])
      expect(findingFor({ kind: 'ratingAtBar' }, { ...blank, ratings }, on)).toMatchObject({
        ...{ proofs: [{ kind: 'ratings', id: 'a' }], short: [] },
      });
  });

  const payThreshold = 'fair pay threshold 1 (minimum wage)';
  it.each([
    ['told to be met', { criteriaMet: ['paid on time', payThreshold] }, 'proofs'],
    ['not told', { criteriaMet: ['paid on time'] }, 'unclear'],
    ['told four years ago', { criteriaMet: [payThreshold], year: 2022 }, 'outdated'],
    ['told by another scheme', { criteriaMet: [payThreshold], family: 'B Impact' }, 'nothing'],
  ])('on a criterion of a rating: %s', (_, rest, expected) => {
    const requirement = { kind: 'ratedCriterion', family: 'Fairwork', criterion: payThreshold } as const;
    expect(label(requirement, { ratings: [rating(rest)] })).toBe(expected);
  });

  it.each([
    ['reported', {}, 'proofs'],
    ['planned', { status: 'PLANNED' }, 'unclear'],
    ['inferred', { status: 'INFERRED' }, 'unclear'],
    ['disputed', { status: 'DISPUTED' }, 'unclear'],
    ['of another kind', { kind: 'GRANT' }, 'nothing'],
    ['in another role', { roles: ['BUYER'] }, 'nothing'],
    ['that begins later', { earliestStart: '2027-01-01' }, 'nothing'],
  ])('on a partnership: %s', (_, rest, expected) => {
    const partnerships = [partnership('CONTRACT', rest)];
    expect(label({ kind: 'partnership', kinds: ['CONTRACT'], role: 'PROVIDER' }, { partnerships })).toBe(expected);
  });

  it.each([
    ['without any date', {}, 'proofs', 'proofs'],
    ['that was over before', { latestEnd: '2023-03-31' }, 'outdated', 'proofs'],
    [
      'that is told to have ended, and was over before',
      { status: 'ENDED', latestEnd: '2025-12-31' },
      'outdated',
      'proofs',
    ],
    ['that is told to have ended, nobody says when', { status: 'ENDED' }, 'outdated', 'proofs'],
    ['that ended after the date', { status: 'ENDED', latestEnd: '2026-12-31' }, 'proofs', 'proofs'],
    ['that is planned and over', { status: 'PLANNED', latestEnd: '2023-12-31' }, 'unclear', 'unclear'],
  ])('on a partnership %s, in force or looking back', (_, rest, inForce, lookingBack) => {
    const partnerships = [partnership('CONTRACT', rest)];
    const asked = { kind: 'partnership', kinds: ['CONTRACT'] } as const;
    expect(label({ ...asked, inForce: true }, { partnerships })).toBe(inForce);
    expect(label(asked, { partnerships })).toBe(lookingBack);
  });
});
