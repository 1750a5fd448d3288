import { CellFault, known, optional, slug, text, year, type CellRule } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

/** A promised number, or a range of them written low-high. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
}

const quantity: CellRule<Quantity> = (cell) => {
  const [, low, high = low] = /^(\d+)(?:-(\d+))?$/.exec(cell) ?? [];
  if (low === undefined) throw new CellFault(`"${cell}" is not a number or a range low-high`);
  return { low: Number(low), high: Number(high) };
};

export const pledgeTable = (context: Context) =>
  table({
    file: 'pledges.csv',
    key: ['pledge_id'],
    columns: {
      ...{ pledge_id: slug, org_id: organisation(context), promise: text, quantity: optional(quantity), unit: slug },
      ...{ by_year: optional(year), reported_progress: optional(text), progress_year: optional(year) },
      ...{ source_id: sourceColumns(context).source, note: optional(text) },
    },
    *check({ quantity: promised }) {
      if (promised && promised.low > promised.high) yield ['quantity', 'the range ends below its start'];
    },
  });

/** Figures that count exactly what a pledge promised. */
export const pledgeProgressTable = (
  pledges: { has(id: string): boolean },
  observations: { has(id: string): boolean },
) =>
  table({
    file: 'pledge_progress.csv',
    key: ['pledge_id', 'observation_id'],
    columns: { pledge_id: known(pledges, 'pledge'), observation_id: known(observations, 'observation') },
  });

export type PledgeRow = RowOf<ReturnType<typeof pledgeTable>>;
