import { CellFault, type CellRule } from '../cells.js';

const irisShape = /^[A-Z]{2}\d{4}$/;

/** A code of a metric; one that looks like IRIS must be among the published codes. */
export const metricCode =
  (irisCodes: ReadonlySet<string>): CellRule<string> =>
  (cell) => {
    if (irisShape.test(cell) ? irisCodes.has(cell) : /^isg:[a-z]+(-[a-z]+)*$/.test(cell)) return cell;
    throw new CellFault(`"${cell}" is neither a code of IRIS 5.3 nor one of our own, written isg:…`);
  };

/** A code of IRIS alone. */
export const irisCode =
  (irisCodes: ReadonlySet<string>): CellRule<string> =>
  (cell) => {
    if (irisCodes.has(cell)) return cell;
    throw new CellFault(`"${cell}" is not a code of IRIS 5.3`);
  };
