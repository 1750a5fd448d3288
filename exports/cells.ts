import type { Cell } from '../releases/csv.js';

/** What separates the values of a cell that holds several. */
export const separator = '|';

const formula = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe in front, a number does not. */
export const formulaSafe = (text: string): string =>
  formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** Several texts as one: a separator within a text, and a backslash, gets a backslash in front. */
export const joined = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join(separator);

/** A value as the text of a cell; an empty list is an empty text, a missing value no text. */
export function textOf(value: string | number | boolean | readonly string[] | null): Cell {
  if (value === null) return null;
  return typeof value === 'object' ? joined(value) : String(value);
}

/** A cell that is safe to open in a spreadsheet. */
export const safeCell = (value: Parameters<typeof textOf>[0]): Cell => {
  const text = textOf(value);
  return text === null || typeof value === 'number' ? text : formulaSafe(text);
};
