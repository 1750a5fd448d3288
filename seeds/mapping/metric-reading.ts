/** A reported figure; `value` beside a range is the middle that the source row gives. */
export interface Figure {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly qualifier?: string | undefined;
}

interface Formula {
  readonly unit: string;
  readonly compute: (value: number) => number;
  /** More of the reported figure is less of the canonical one: a range and its qualifier turn around. */
  readonly decreasing?: true;
}

/** The arithmetic that metric_map's `transform` names. */
const formulas: Readonly<Record<string, Formula>> = {
  'ratio = 1 + percent / 100': { unit: 'ratio', compute: (value) => 1 + value / 100 },
  'ratio = percent / 100': { unit: 'ratio', compute: (value) => value / 100 },
  'percent = (ratio - 1) x 100': { unit: 'percent', compute: (value) => (value - 1) * 100 },
  'percent = (1 - ratio) x 100': { unit: 'percent', compute: (value) => (1 - value) * 100, decreasing: true },
  'percent = 100 - value': { unit: 'percent', compute: (value) => 100 - value, decreasing: true },
  'percent = months / 12 x 100': { unit: 'percent', compute: (value) => (value / 12) * 100 },
  'percent = value x 10': { unit: 'percent', compute: (value) => value * 10 },
};

const per = (unit: string, base: string): string => (unit.includes('_per_') ? unit : `${unit}_per_${base}`);

/** Transforms that say what a unit means in words of their own. */
const worded: Readonly<Record<string, (unit: string) => string>> = {
  '': (unit) => unit,
  '1 per 100 staff = 1 percent': (unit) => unit,
  'unit read as per month (GBP and INR rows lack it), not annualised': (unit) => per(unit, 'month'),
  'unit INR read as per month': (unit) => per(unit, 'month'),
  'unit USD read as per project': (unit) => per(unit, 'project'),
  'unit ZAR read as per learner': (unit) => per(unit, 'learner'),
  'unit read as per whole grant period': (unit) => per(unit, 'grant_period'),
  'unit people read as people per worker': () => 'people_per_worker',
  'unit people, per year': () => 'people_per_year',
  'unit cases, year to date': () => 'cases',
};

/** The full unit of a figure: "unit per month kept" completes INR to INR_per_month, "unit hours per day" names it. */
function fullUnit(transform: string, unit: string): string | undefined {
  const [, words = ''] = /^unit ([a-z ]+)$/.exec(transform) ?? [];
  const [, base] = /^per ([a-z ]+?)( kept)?$/.exec(words) ?? [];
  if (transform in worded) return worded[transform]?.(unit);
  if (base !== undefined) return per(unit, base.replaceAll(' ', '_'));
  if (words.endsWith(' kept')) return unit;
  return words === '' ? undefined : words.replaceAll(' ', '_');
}

const turned: Readonly<Record<string, string>> = {
  ...{ more_than: 'less_than', less_than: 'more_than', at_least: 'up_to', up_to: 'at_least' },
};

// Twelve digits: more than any source has, fewer than binary fractions need to show their rounding.
const rounded = (value: number): number => Number(value.toPrecision(12));

/** What a reported figure says in terms of its canonical metric. */
export interface Reading extends Figure {
  readonly metric: string;
  /** The figure as the row has it, where reading it changed the number or the unit. */
  readonly asReported?: string | undefined;
}

const describe = ({ value, low, high, unit, qualifier }: Figure): string =>
  [qualifier, value, low === undefined ? undefined : `${low}-${high}`, unit]
    .filter((part) => part !== undefined)
    .join(' ');

const fullTimeTransform = 'unit FTE -> workers_employed_fte';

/** Whether a transform of metric_map can be applied. */
export const isTransform = (text: string): boolean =>
  text in formulas || text === fullTimeTransform || fullUnit(text, '') !== undefined;

/** Reads a figure in terms of the canonical metric that metric_map names for it. */
export function readFigure(figure: Figure, map: { metric: string; transform?: string | undefined }): Reading {
  const { metric, transform = '' } = map;
  if (transform === fullTimeTransform) {
    return { ...figure, metric: figure.unit === 'FTE' ? 'workers_employed_fte' : metric };
  }
  const formula = formulas[transform];
  if (formula === undefined) {
    const unit = fullUnit(transform, figure.unit) ?? figure.unit;
    return { ...figure, metric, unit, asReported: unit === figure.unit ? undefined : describe(figure) };
  }
  const apply = (value: number | undefined) => (value === undefined ? undefined : rounded(formula.compute(value)));
  const [low, high] = [apply(figure.low), apply(figure.high)];
  return {
    metric,
    value: apply(figure.value),
    ...(formula.decreasing ? { low: high, high: low } : { low, high }),
    unit: formula.unit,
    qualifier: formula.decreasing ? (turned[figure.qualifier ?? ''] ?? figure.qualifier) : figure.qualifier,
    asReported: describe(figure),
  };
}
