import { chosenFigure, type Figure } from '../figures/figure.formulas.js';

export type Flag =
  | 'NO_FIGURE'
  | 'RANGE_ONLY'
  | 'CONFLICTING'
  | 'QUALIFIED'
  | 'UNDATED'
  | 'OTHER_UNIT'
  | 'OTHER_YEAR'
  | 'OTHER_POPULATION'
  | 'OTHER_DEFINITION';

export interface Cell<F extends Figure> {
  readonly organizationId: string;
  readonly figure: F | null;
  readonly rivals: readonly F[];
  readonly flags: readonly Flag[];
}

/** The value that most have; of several equally frequent ones the smallest. */
function usual<Value extends string | number | null>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, often], [b, other]) => other - often || (String(a ?? '') < String(b ?? '') ? -1 : 1),
  );
  return first?.[0];
}

/** The middle of a range stands for it in the order, and only there. */
const position = ({ value, low, high }: Figure): number => value ?? ((low ?? 0) + (high ?? 0)) / 2;

/** By unit, then the better value first, then by organisation: the order of two never depends on a third. */
function compare<F extends Figure>(a: Cell<F>, b: Cell<F>, lowerIsBetter: boolean): number {
  const byId = a.organizationId < b.organizationId ? -1 : 1;
  if (!a.figure || !b.figure) return Number(!a.figure) - Number(!b.figure) || byId;
  if (a.figure.unit !== b.figure.unit) return a.figure.unit < b.figure.unit ? -1 : 1;
  return (position(a.figure) - position(b.figure)) * (lowerIsBetter ? 1 : -1) || byId;
}

/** One figure for each organisation, chosen by its own figures alone, with what sets it apart from the others. */
export function compareFigures<F extends Figure>(
  figures: ReadonlyMap<string, readonly F[]>,
  year: number | null | undefined,
  lowerIsBetter: boolean,
): Cell<F>[] {
  const chosen = [...figures].map(([organizationId, own]) => ({ organizationId, choice: chosenFigure(own, year) }));
  const known = chosen.flatMap(({ choice }) => choice?.figure ?? []);
  const most = {
    unit: usual(known.map(({ unit }) => unit)),
    year: usual(known.map((one) => one.year)),
    population: usual(known.map(({ population }) => population)),
    qualifier: usual(known.map(({ metricQualifier }) => metricQualifier)),
  };
  const cells = chosen.map(({ organizationId, choice }): Cell<F> => {
    if (!choice) return { organizationId, figure: null, rivals: [], flags: ['NO_FIGURE'] };
    const { figure, rivals } = choice;
    const holds: readonly (readonly [Flag, boolean])[] = [
      ['RANGE_ONLY', figure.value === null],
      ['CONFLICTING', rivals.length > 0],
      ['QUALIFIED', figure.qualifier !== null],
      ['UNDATED', figure.year === null],
      ['OTHER_UNIT', figure.unit !== most.unit],
      ['OTHER_YEAR', figure.year !== most.year],
      ['OTHER_POPULATION', figure.population !== most.population],
      ['OTHER_DEFINITION', figure.metricQualifier !== most.qualifier],
    ];
    return { organizationId, figure, rivals, flags: holds.filter(([, held]) => held).map(([flag]) => flag) };
  });
  return cells.sort((a, b) => compare(a, b, lowerIsBetter));
}
