import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../subgraphs/impact-metrics/certificate/certificate.formulas.js';
import { interval } from '../../../subgraphs/vocabulary/partnership.filter.js';

const term = (start: string | null, end: string | null, kind = 'CERTIFICATE') => {
  const [from, until] = [start, end].map((date) => (date === null ? null : interval(date)));
  return {
    ...{ kind, earliestStart: from?.first ?? null, latestStart: from?.last ?? null },
    ...{ earliestEnd: until?.first ?? null, latestEnd: until?.last ?? null },
  };
};

describe('the state of a certificate', () => {
  it.each([
    ['2021-11-05', '2024-11-05', '2021-11-04', 'NOT_YET'],
    ['2021-11-05', '2024-11-05', '2021-11-05', 'VALID'],
    ['2021-11-05', '2024-11-05', '2024-11-05', 'VALID'],
    ['2021-11-05', '2024-11-05', '2024-11-06', 'LAPSED'],
    // A year is all of its days: inside the year of issue and the year of the end nothing is certain.
    ['2023', '2026', '2022-12-31', 'NOT_YET'],
    ['2023', '2026', '2023-06-01', 'UNKNOWN'],
    ['2023', '2026', '2024-01-01', 'VALID'],
    ['2023', '2026', '2026-01-02', 'UNKNOWN'],
    ['2023', '2026', '2027-01-01', 'LAPSED'],
    // A date asked for may be a year as well: it must hold on each of its days.
    ['2021-11-05', '2024-11-05', '2022', 'VALID'],
    ['2021-11-05', '2024-11-05', '2024', 'UNKNOWN'],
    ['2021-11-05', '2024-11-05', '2025', 'LAPSED'],
    ['2021-11-05', '2024-11-05', '2020', 'NOT_YET'],
    // What is not known is never valid.
    ['2021-11-05', null, '2022-01-01', 'UNKNOWN'],
    [null, '2024-11-05', '2022-01-01', 'UNKNOWN'],
    [null, '2024-11-05', '2025-01-01', 'LAPSED'],
    [null, null, '2025-01-01', 'UNKNOWN'],
  ])('from %s until %s is on %s %s', (start, end, on, state) => {
    expect(stateOf(term(start, end), interval(on))).toBe(state);
  });

  it.each(['AWARD', 'SELF_DECLARATION'])('of a %s never runs', (kind) => {
    expect(stateOf(term('2023-05-01', '2030-01-01', kind), interval('2024-01-01'))).toBe('NO_TERM');
  });

  it.each(['CERTIFICATE', 'ATTESTATION', 'MEMBERSHIP'])('of a %s runs', (kind) => {
    expect(stateOf(term('2023-05-01', '2030-01-01', kind), interval('2024-01-01'))).toBe('VALID');
  });
});
