import type { SortKey, Cursor } from './cursor.js';
import type { FilterFields } from './filter.js';
import type { RowRules } from './query.js';

/** One order of a list: the stored, non-null sort key (ties are broken by id) and its direction. */
export interface Order {
  readonly key: string;
  readonly type: 'string' | 'number';
  readonly descending: boolean;
}

export type Orders<Name extends string = string> = Readonly<Record<Name, Order>>;

/** How an edge list gets from its parent `p` to `n`: one MATCH, or a CALL that unites several. */
export interface ParentMatch {
  readonly labels: string;
  readonly match: string;
  readonly where?: readonly string[];
  /** Where the number of rows is stored with the parent. */
  readonly storedCount?: string;
  /** For a parent that may have very many rows, one relationship away: the rows counted, and the way back from `n`. */
  readonly dense?: { readonly degree: string; readonly back: string };
}

/**
 * Columns that cost more than a property, by group: they are read only for a page on which one of the fields is selected.
 * Each group doubles the number of texts that the list can send.
 */
export type OptionalColumns = Readonly<
  Record<string, { readonly columns: readonly string[]; readonly fields: readonly string[] }>
>;

/** A list as its statements are written: `n` is its row in every fragment, `p` the parent of an edge list. */
export interface AnyList {
  readonly name: string;
  /** The label of `n`. */
  readonly label: string;
  /** From the parent `p` to `n`; a root list has none. */
  readonly parent?: ParentMatch;
  /** Columns of the edge, aggregated per `n` over the matches that lead to it. */
  readonly edge?: {
    readonly columns: Readonly<Record<string, string>>;
    readonly rules: object;
    readonly optional?: OptionalColumns;
  };
  readonly columns: Readonly<Record<string, string>>;
  readonly rules: object;
  readonly optional?: OptionalColumns;
  readonly orders: Orders;
  readonly filters: FilterFields;
  /** Facet name to the expression it counts; a list-valued expression counts each element. */
  readonly facets?: Readonly<Record<string, string>>;
}

/** A list that clients page through, with the rows and edges it answers. */
export interface List<Row extends object, Edge extends object = object> extends AnyList {
  readonly columns: Readonly<Record<Extract<keyof Row, string>, string>>;
  readonly rules: RowRules<Row>;
  readonly edge?: {
    readonly columns: Readonly<Record<Extract<keyof Edge, string>, string>>;
    readonly rules: RowRules<Edge>;
    readonly optional?: OptionalColumns;
  };
}

export interface PageRow<Row extends object, Edge extends object> {
  readonly node: Row;
  readonly edge: Edge;
  readonly key: SortKey;
  readonly id: string;
}

export interface PageRequest {
  readonly order: string;
  readonly filter: object | null | undefined;
  readonly from: Cursor | null;
  readonly backward: boolean;
  /** Rows wanted; one more is read to tell whether there are more. */
  readonly size: number;
  /** The groups of optional columns to read; all when left out. */
  readonly optional?: readonly string[];
}

export interface FacetRow {
  readonly parentId?: string;
  readonly facet: string;
  readonly value: string | null;
  readonly count: number;
}
