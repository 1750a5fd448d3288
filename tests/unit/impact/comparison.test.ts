import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareFigures } from '../../../subgraphs/impact-metrics/comparison/comparison.formulas.js';
import { chosenFigure, type Figure } from '../../../subgraphs/impact-metrics/figures/figure.formulas.js';
import { figure } from './figures.js';

it.each<[string, Figure[], string]>([
  ['the latest', [figure('a', { year: 2019 }), figure('b')], 'b'],
  ['a dated before an undated one', [figure('a', { year: null }), figure('b', { year: 1999 })], 'b'],
  ['the whole before a newer part', [figure('a', { year: 2024, population: 'Kenya' }), figure('b')], 'b'],
  ['the stronger evidence', [figure('a'), figure('b', { evidence: { level: 'AUDITED' } })], 'b'],
  ['of equals the first id', [figure('b'), figure('a')], 'a'],
])('%s stands for an organisation', (_, figures, id) => {
  expect(chosenFigure(figures)?.figure.id).toBe(id);
});

it('a rival is of the same year, unit, population and qualifier, with another amount', () => {
  const own = figure('a', { evidence: { level: 'AUDITED' } });
  const rivals = [figure('b', { value: 11 }), figure('c', { value: null, low: 9, high: 12 })];
  const others = [
    figure('d'),
    figure('e', { value: 11, year: 2019 }),
    figure('f', { value: 11, unit: 'FTE' }),
    figure('g', { value: 11, population: 'Kenya' }),
    figure('h', { value: 11, metricQualifier: 'after three months' }),
  ];
  expect(chosenFigure([...others, ...rivals, own])?.rivals).toEqual(rivals);
});

it.each([
  ['NO_FIGURE', []],
  ['RANGE_ONLY', [figure('x', { value: null, low: 1, high: 2 })]],
  ['CONFLICTING', [figure('x'), figure('y', { value: 11 })]],
  ['QUALIFIED', [figure('x', { qualifier: 'less_than' })]],
  ['UNDATED', [figure('x', { year: null })]],
  ['OTHER_UNIT', [figure('x', { unit: 'FTE' })]],
  ['OTHER_YEAR', [figure('x', { year: 2018 })]],
  ['OTHER_POPULATION', [figure('x', { population: 'Kenya' })]],
  ['OTHER_DEFINITION', [figure('x', { metricQualifier: 'after three months' })]],
] as const)('what is not alike is flagged: %s', (flag, figures) => {
  const cells = compareFigures(
    new Map<string, readonly Figure[]>([
      ['odd', figures],
      ['one', [figure('a')]],
      ['two', [figure('b')]],
    ]),
    null,
    false,
  );
  expect(cells.find(({ organizationId }) => organizationId === 'odd')?.flags).toContain(flag);
  for (const { organizationId, flags } of cells) if (organizationId !== 'odd') expect(flags).toEqual([]);
});

it('the better value comes first, by the direction of the metric', () => {
  const figures = new Map([
    ['low', [figure('a', { value: 1 })]],
    ['high', [figure('b', { value: 2 })]],
  ]);
  const order = (lowerIsBetter: boolean) =>
    compareFigures(figures, null, lowerIsBetter).map(({ organizationId }) => organizationId);
  expect(order(false)).toEqual(['high', 'low']);
  expect(order(true)).toEqual(['low', 'high']);
});

const anyFigure = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    value: fc.option(fc.integer({ min: -5, max: 5 }), { nil: null }),
    year: fc.option(fc.integer({ min: 2018, max: 2021 }), { nil: null }),
    unit: fc.constantFrom('people', 'FTE'),
    population: fc.option(fc.constantFrom('Kenya', 'women'), { nil: null }),
  })
  .map((changes) =>
    figure(changes.id, { ...changes, low: changes.value === null ? 1 : null, high: changes.value === null ? 4 : null }),
  );
const anyFigures = fc.array(anyFigure, { maxLength: 4 });

it('adding an unrelated organisation never changes the order of two others', () => {
  fc.assert(
    fc.property(
      anyFigures,
      anyFigures,
      anyFigures,
      fc.boolean(),
      fc.option(fc.integer({ min: 2018, max: 2021 })),
      (a, b, c, lower, year) => {
        const order = (...entries: [string, Figure[]][]) =>
          compareFigures(new Map(entries), year, lower)
            .map(({ organizationId }) => organizationId)
            .filter((id) => id !== 'c');
        expect(order(['c', c], ['a', a], ['b', b])).toEqual(order(['a', a], ['b', b]));
      },
    ),
  );
});
