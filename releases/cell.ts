import neo4j, { type Integer } from 'neo4j-driver';
import type { Cell } from './csv.js';
import type { ValueType } from './table.js';

/** A property as the driver takes it. */
export type Property = string | number | boolean | Integer | readonly string[];

/** The type of a value of the database; `isFloat` tells a float from an integer, which JavaScript does not. */
export function typeOf(value: unknown, isFloat: boolean): ValueType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number' && isFloat && Number.isFinite(value)) return 'float';
  if (Number.isSafeInteger(value) && !isFloat) return 'integer';
  if (Array.isArray(value) && value.every((element) => typeof element === 'string')) return 'string[]';
  throw new Error(`a value that is no text, number, boolean or list of texts: ${JSON.stringify(value)}`);
}

/** The text of a value; lists are JSON, numbers have their shortest exact form. */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const readers: Readonly<Record<ValueType, (text: string) => Property>> = {
  string: (text) => text,
  integer: (text) => neo4j.int(text),
  float: Number,
  boolean: (text) => text === 'true',
  'string[]': (text) => JSON.parse(text) as string[],
};

/** The value that a cell of a column of this type stands for. */
export const valueOf = (type: ValueType, text: string): Property => readers[type](text);
