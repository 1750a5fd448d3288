import type { List, PageRequest, PageRow } from '../subgraphs/shared/list.js';
import { listCount, rootPage } from '../subgraphs/shared/list-statement.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import type { AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';
import type { Related } from './related.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows are turned to text, whatever their type
type AnyRows = any;

/** A root list of the API that can be exported whole. */
export interface ExportList {
  readonly subgraph: AnySubgraphDefinition;
  readonly list: List<AnyRows>;
  /** What a row leads to, read page by page beside it: column to read. */
  readonly related?: Readonly<Record<string, Related>>;
  /** Fields of the list's edges that are columns. */
  readonly edgeFields?: readonly string[];
  /** The arguments of the root field, where it has others than a filter and an order. */
  readonly parameters?: readonly string[];
  /** How it is read, where its statements are not the usual ones of a list. */
  readonly source?: ListSource;
}

/** Where the rows of a list come from. */
export interface ListSource {
  /** A page of rows, one more than asked for where there are more. */
  readonly page: (executeRead: ExecuteRead, request: PageRequest) => Promise<PageRow<AnyRows, object>[]>;
  readonly count: (executeRead: ExecuteRead, filter: object | null) => Promise<number>;
}

/** The source of a list: its own, or the statements that every list has. */
export const sourceOf = ({ list, source }: ExportList): ListSource =>
  source ?? {
    page: async (executeRead, request) => {
      const { query, params } = rootPage<AnyRows, object>(list, request);
      return (await executeRead(query, params)).map(({ item }) => item);
    },
    count: async (executeRead, filter) => {
      const { query, params } = listCount(list, filter);
      return (await executeRead(query, params))[0]?.total ?? 0;
    },
  };
