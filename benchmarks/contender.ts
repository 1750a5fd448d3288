/** The operations that everything is measured with; the names of their files. */
export const operationNames = [
  ...(['profile', 'list', 'three-hops', 'deep-page', 'entity-batch', 'path'] as const),
  ...(['search', 'search-facets', 'aggregate', 'organization-aggregate', 'partnership-aggregate'] as const),
];
export type OperationName = (typeof operationNames)[number];

export type Variables = Readonly<Record<string, unknown>>;

/** Something that answers operations; each way of answering is one. */
export interface Contender {
  readonly name: string;
  /** Why it cannot answer an operation as asked, or how its answer differs. */
  readonly remark: (operation: OperationName) => string | undefined;
  /** Whether it answers at all. */
  readonly can: (operation: OperationName) => boolean;
  /** The data of one answer; rejects when there is any error. */
  readonly ask: (operation: OperationName, variables: Variables) => Promise<unknown>;
  /** How many statements the database has been sent so far. */
  readonly statements: () => Promise<number>;
  readonly close: () => Promise<void>;
}
