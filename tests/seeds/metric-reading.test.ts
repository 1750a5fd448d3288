import { describe, expect, it } from 'vitest';
import { isTransform, readFigure } from '../../seeds/mapping/metric-reading.js';

const read = (figure: Parameters<typeof readFigure>[0], transform?: string) =>
  readFigure(figure, { metric: 'canonical', transform });

describe('reading a figure in terms of its canonical metric', () => {
  it('leaves a figure without a transform as it is', () => {
    expect(read({ value: 7, unit: 'people' })).toEqual({ metric: 'canonical', value: 7, unit: 'people' });
  });

  it('turns a rise in percent into a multiple, and keeps the words of the source', () => {
    expect(read({ low: 40, high: 200, unit: 'percent' }, 'ratio = 1 + percent / 100')).toMatchObject({
      ...{ low: 1.4, high: 3, unit: 'ratio', asReported: '40-200 percent' },
    });
    expect(read({ value: 1.6, unit: 'ratio' }, 'percent = (ratio - 1) x 100')).toMatchObject({
      value: 60,
      unit: 'percent',
    });
  });

  it('turns the qualifier and the range around where more of the one is less of the other', () => {
    const transform = 'percent = (1 - ratio) x 100';
    const figure = { value: 0.1, unit: 'ratio', qualifier: 'less_than' };
    expect(read(figure, transform)).toMatchObject({ value: 90, unit: 'percent', qualifier: 'more_than' });
    expect(read({ low: 0.1, high: 0.3, unit: 'ratio' }, transform)).toMatchObject({ low: 70, high: 90 });
  });

  it('completes a unit that leaves out its period, and leaves a complete one alone', () => {
    expect(read({ value: 1, unit: 'INR' }, 'unit per month kept')).toMatchObject({
      unit: 'INR_per_month',
      asReported: '1 INR',
    });
    expect(read({ value: 1, unit: 'INR_per_month' }, 'unit per month kept').asReported).toBeUndefined();
    expect(read({ value: 8, unit: 'hours' }, 'unit hours per day')).toMatchObject({ unit: 'hours_per_day' });
    expect(read({ value: 8, unit: 'hours' }, 'unit hours of speech kept')).toMatchObject({ unit: 'hours' });
  });

  it('counts people in full-time equivalents as a metric of their own', () => {
    const transform = 'unit FTE -> workers_employed_fte';
    expect(read({ value: 5, unit: 'FTE' }, transform).metric).toBe('workers_employed_fte');
    expect(read({ value: 5, unit: 'people' }, transform).metric).toBe('canonical');
  });

  it('knows which transforms it can apply', () => {
    expect(['percent = value x 10', 'unit per seat kept', 'unit FTE -> workers_employed_fte'].every(isTransform)).toBe(
      true,
    );
    expect(['percent = value x 11', 'double it', 'unit read as something else!'].some(isTransform)).toBe(false);
  });
});
