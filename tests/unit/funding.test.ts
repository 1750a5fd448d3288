import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingHistory, sumOf, type Funding } from '../../subgraphs/partnerships/funding/funding.formulas.js';

const funding = (rest: Partial<Funding> = {}): Funding => ({
  ...{
    kind: 'GRANT',
    status: 'REPORTED',
    funderIds: ['a'],
    earliestStart: '2012-01-01',
    end: null,
    reportedYear: null,
  },
  ...{ value: null, amountBasis: null, fundingPurposes: [], fundingTerm: null, notCovered: null },
  ...rest,
});
const usd = (amount: string) => ({ amount, currency: 'USD' });
const sums = (...fundings: Funding[]) =>
  fundingHistory(fundings).amounts.map(({ kind, currency, sum, counted, repeated }) =>
    [kind, currency, sum, counted, repeated].join(' '),
  );

describe('amounts of funding', () => {
  it.each<[string, Funding[], string[]]>([
    ['nothing', [], []],
    ['no amount is no zero', [funding()], []],
    ['a zero is a zero', [funding({ value: usd('0') })], ['GRANT USD 0 1 0']],
    [
      'two currencies',
      [funding({ value: usd('5') }), funding({ value: { amount: '7', currency: 'GBP' } })],
      ['GRANT GBP 7 1 0', 'GRANT USD 5 1 0'],
    ],
    [
      'a gift and a loan',
      [funding({ value: usd('5') }), funding({ kind: 'LOAN', value: usd('5') })],
      ['GRANT USD 5 1 0', 'LOAN USD 5 1 0'],
    ],
    ['one gift told twice', [funding({ value: usd('5') }), funding({ value: usd('5') })], ['GRANT USD 5 1 1']],
    [
      'told again without a year, in whatever order',
      [funding({ earliestStart: null, value: usd('5') }), funding({ value: usd('5') })],
      ['GRANT USD 5 1 1'],
    ],
    [
      'the same amount in two years',
      [funding({ value: usd('5') }), funding({ earliestStart: '2013-01-01', value: usd('5') })],
      ['GRANT USD 10 2 0'],
    ],
    [
      'the same amount of two funders',
      [funding({ value: usd('5') }), funding({ funderIds: ['b'], value: usd('5') })],
      ['GRANT USD 10 2 0'],
    ],
    [
      'what is planned or disputed',
      [funding({ status: 'PLANNED', value: usd('5') }), funding({ status: 'DISPUTED', value: usd('6') })],
      [],
    ],
  ])('%s', (_, fundings, expected) => {
    expect(sums(...fundings)).toEqual(expected);
  });

  it('are added to the digit', () => {
    expect(sumOf(['0.1', '0.2', '10000000000000000'])).toBe('10000000000000000.3');
    expect(sumOf(['5', '7'])).toBe('12');
    expect(sumOf(['0.05'])).toBe('0.05');
  });

  it('say how many of the kind there are, how many are shared and of no year', () => {
    const { amounts } = fundingHistory([
      ...[funding({ value: usd('5'), amountBasis: 'JOINT' }), funding({ funderIds: ['b'] })],
      funding({ earliestStart: null, funderIds: ['c'], value: usd('9') }),
    ]);
    expect(amounts).toEqual([
      {
        ...{ kind: 'GRANT', currency: 'USD', sum: '14', counted: 2, repeated: 0, shared: 1, total: 3, undated: 1 },
        ...{ firstYear: 2012, lastYear: 2012 },
      },
    ]);
  });

  it('do not depend on the order of records', () => {
    const all = [
      ...[
        funding({ value: usd('5') }),
        funding({ value: usd('5') }),
        funding({ earliestStart: null, value: usd('5') }),
      ],
      ...[funding({ earliestStart: '2013-01-01', value: usd('5') }), funding({ kind: 'LOAN', value: usd('5') })],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(sums(...shuffled)).toEqual(sums(...all));
      }),
    );
  });
});

describe('funding over time', () => {
  it('comes by start, then by the year of the page, and at last what is of no known year', () => {
    const none = funding({ earliestStart: null });
    const told = funding({ earliestStart: null, reportedYear: 2011 });
    const [early, late] = [funding({ earliestStart: '2011-05-01' }), funding()];
    const { partnerships, firstYear, lastYear } = fundingHistory([none, late, told, early]);
    expect(partnerships).toEqual([early, told, late, none]);
    expect([firstYear, lastYear]).toEqual([2011, 2012]);
    expect(fundingHistory([none])).toMatchObject({ firstYear: null, lastYear: null });
  });

  it('says for how many something is stated', () => {
    const { coverage } = fundingHistory([
      ...[funding(), funding({ earliestStart: null, reportedYear: 2011 }), funding({ earliestStart: null })],
      ...[funding({ end: '2013' }), funding({ fundingTerm: 'RECURRING', fundingPurposes: ['SALES'] })],
      funding({ status: 'INFERRED', value: usd('0'), notCovered: 'rent' }),
    ]);
    expect(coverage).toEqual({
      ...{
        total: 6,
        reported: 5,
        withAmount: 1,
        dated: 4,
        yearKnown: 5,
        withEnd: 2,
        withPurpose: 1,
        withNotCovered: 1,
      },
    });
  });
});
