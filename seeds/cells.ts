import { intervalOf } from '../subgraphs/vocabulary/partial-date.scalar.js';
import { isCountryCode } from './countries.js';

/** What is wrong with one cell; the message completes "column x: ...". */
export class CellFault extends Error {}

/** Reads one cell, or throws a `CellFault` that says what was expected. */
export type CellRule<Value> = (cell: string) => Value;

const matching =
  (pattern: RegExp, expected: string): CellRule<string> =>
  (cell) => {
    if (pattern.test(cell)) return cell;
    throw new CellFault(cell === '' ? `is empty, expected ${expected}` : `"${cell}" is not ${expected}`);
  };

const bounded =
  (rule: CellRule<string>, minimum: number, maximum: number): CellRule<number> =>
  (cell) => {
    const value = Number(rule(cell));
    if (value >= minimum && value <= maximum) return value;
    throw new CellFault(`${cell} is outside ${minimum} to ${maximum}`);
  };

export const text = matching(/\S/, 'a text');
export const slug = matching(/^[A-Za-z0-9]+([-_.][-_.A-Za-z0-9]*)?$/, 'an id of letters, digits and hyphens');
export const decimalText = matching(/^-?\d+(\.\d+)?$/, 'a number');
export const decimal = bounded(decimalText, -Number.MAX_VALUE, Number.MAX_VALUE);
export const count = bounded(matching(/^\d+$/, 'a whole number'), 0, Number.MAX_SAFE_INTEGER);
export const year = bounded(matching(/^\d{4}$/, 'a year of four digits'), 1000, 2200);
export const percentage = bounded(decimalText, 0, 100);
export const webAddress: CellRule<string> = (cell) => {
  if (URL.canParse(cell) && /^https?:\/\//.test(cell)) return cell;
  throw new CellFault(`"${cell}" is not a web address`);
};

/** A date known to the year, the month or the day, which must exist in the calendar. */
export const partialDate: CellRule<string> = (cell) => {
  if (intervalOf(cell)) return cell;
  throw new CellFault(`"${cell}" is not a date written YYYY, YYYY-MM or YYYY-MM-DD`);
};

export const countryCode: CellRule<string> = (cell) => {
  if (isCountryCode(cell)) return cell;
  throw new CellFault(`"${cell}" is not an ISO 3166-1 alpha-2 country code`);
};

const currencies = new Set(Intl.supportedValuesOf('currency'));
export const currency: CellRule<string> = (cell) => {
  if (currencies.has(cell)) return cell;
  throw new CellFault(`"${cell}" is not an ISO 4217 currency code`);
};

/** `yes` or `no`. */
export const yesNo: CellRule<boolean> = (cell) => oneOf(['yes', 'no'])(cell) === 'yes';

/** A value of a closed list. */
export const oneOf =
  <Value extends string>(values: readonly Value[]): CellRule<Value> =>
  (cell) => {
    const value = values.find((candidate) => candidate === cell);
    if (value !== undefined) return value;
    throw new CellFault(`"${cell}" is not one of ${values.join(', ')}`);
  };

/** A value that another file must have; `kind` names what is missing. */
export const known =
  (values: { has(value: string): boolean }, kind: string): CellRule<string> =>
  (cell) => {
    if (values.has(cell)) return cell;
    throw new CellFault(`"${cell}" is not a known ${kind}`);
  };

/** A cell that may be empty. */
export const optional =
  <Value>(rule: CellRule<Value>): CellRule<Value | undefined> =>
  (cell) =>
    cell === '' ? undefined : rule(cell);

/** A cell of several values; empty when the cell is. */
export const list =
  <Value>(separator: string, rule: CellRule<Value>): CellRule<Value[]> =>
  (cell) =>
    cell === '' ? [] : cell.split(separator).map((part) => rule(part.trim()));
