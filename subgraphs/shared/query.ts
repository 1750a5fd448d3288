import { DataIntegrityError } from './errors.js';

/** Checks one column of a row at the door and returns its value; throws a plain `TypeError` naming what was expected. */
export type ColumnRule<Value> = (value: unknown) => Value;

/** One rule for each column of `Row`: a column without a rule does not compile. */
export type RowRules<Row extends object> = { readonly [Column in keyof Row]-?: ColumnRule<Row[Column]> };

/**
 * A named Cypher statement. The name is the loader's, appears in the transaction's metadata and in the log;
 * values are only ever parameters.
 */
export interface Query<Params extends object = object, Row extends object = object> {
  readonly name: string;
  readonly cypher: string;
  readonly rules: RowRules<Row>;
  /** Carries the parameter type; never set. */
  readonly params?: Params;
}

/** A query whose types are of no interest, as the checks and the rosters hold it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameter type is contravariant: `object` would refuse every query
export type AnyQuery = Query<any, any>;

/** The one door to the database: runs a read and answers its checked rows. */
export type ExecuteRead = <Params extends object, Row extends object>(
  query: Query<Params, Row>,
  params: Params,
) => Promise<Row[]>;

const rule =
  <Value>(expected: string, holds: (value: unknown) => value is Value): ColumnRule<Value> =>
  (value) => {
    if (holds(value)) return value;
    throw new TypeError(`expected ${expected}, got ${value === null ? 'null' : typeof value}`);
  };

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

export const text = rule('a string', isText);
export const number = rule('a number', isNumber);
export const integer = rule('a safe integer', isInteger);
export const flag = rule('a boolean', isFlag);

/** A column that may be null. */
export const optional =
  <Value>(inner: ColumnRule<Value>): ColumnRule<Value | null> =>
  (value) =>
    value === null ? null : inner(value);

/** A list, each element checked by `inner`. */
export const listOf =
  <Value>(inner: ColumnRule<Value>): ColumnRule<Value[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new TypeError(`expected a list, got ${value === null ? 'null' : typeof value}`);
    return value.map(inner);
  };

/** A list of texts that the database gives in no stated order, in alphabetical order. */
export const sorted =
  <Value extends string>(inner: ColumnRule<Value>): ColumnRule<Value[]> =>
  (value) =>
    listOf(inner)(value).sort();

/** A list of records that the database gives in no stated order, by id. */
export const sortedById =
  <Row extends { id: string }>(inner: ColumnRule<Row>): ColumnRule<Row[]> =>
  (value) =>
    listOf(inner)(value).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A map with exactly the columns of `rules`. */
export const record =
  <Row extends object>(rules: RowRules<Row>): ColumnRule<Row> =>
  (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('expected a map');
    return checkColumns(rules, (column) => (value as Record<string, unknown>)[column]);
  };

/** A list with the values of named columns, which costs less to send and to read than a map: names are not repeated in each row. */
export const tuple =
  <Row extends object>(names: readonly string[], rules: RowRules<Row>): ColumnRule<Row> =>
  (value) => {
    if (!Array.isArray(value) || value.length !== names.length) throw new TypeError(`expected ${names.length} values`);
    const row: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) {
      row[name] = checkColumn(name, rules[name as keyof Row], value[index]);
    }
    return row as Row;
  };

/** A value of a closed list; `values` is the enum object. */
export const oneOf = <Value extends string>(values: Readonly<Record<string, Value>>): ColumnRule<Value> => {
  const known = new Set<unknown>(Object.values(values));
  return rule(`one of ${[...known].join(', ')}`, (value): value is Value => known.has(value));
};

function checkColumns<Row extends object>(rules: RowRules<Row>, read: (column: string) => unknown): Row {
  const row: Record<string, unknown> = {};
  for (const [column, check] of Object.entries<ColumnRule<unknown>>(rules)) {
    row[column] = checkColumn(column, check, read(column));
  }
  return row as Row;
}

function checkColumn(column: string, check: ColumnRule<unknown>, value: unknown): unknown {
  try {
    return check(value);
  } catch (error) {
    throw error instanceof TypeError ? new TypeError(`${column}: ${error.message}`) : error;
  }
}

/** Checks a record of the driver against the query's rules; a wrong type names the query and the column. */
export function checkRow<Row extends object>(query: Query<never, Row>, read: (column: string) => unknown): Row {
  try {
    return checkColumns(query.rules, read);
  } catch (error) {
    if (error instanceof TypeError) throw new DataIntegrityError(query.name, error.message);
    throw error;
  }
}
