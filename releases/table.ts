import { labels, relationshipTypes } from '../schema/graph/model.js';

/** The kinds of value that a property may have, and a cell may stand for. */
export const valueTypes = ['string', 'integer', 'float', 'boolean', 'string[]'] as const;
export type ValueType = (typeof valueTypes)[number];

/** A table of a release: the records of one kind, or the relationships of one type. */
export interface Table {
  /** Also the name of its file, without the ending. */
  readonly name: string;
  /** What its rows are called: a label, or a type of relationship. */
  readonly kind: string;
  /** The labels of every record in it; none where the rows are relationships. */
  readonly labels: readonly string[] | null;
  /** The columns that name a row: the id of a record, or those of both ends of a relationship. */
  readonly keys: readonly string[];
  /** The properties, in the order of their columns. */
  readonly properties: readonly string[];
}

/** Kinds of record that tell of releases: they lie outside what a release holds. */
export const releaseLabels: readonly string[] = ['Release', 'ReleaseChange'];
const releaseTypes: readonly string[] = ['IN_RELEASE'];

const abstract: readonly string[] = ['Entity', 'Organization'];
/** The graph's own state: a release names its revision, its tables do not hold it. */
const state = 'GraphState';
const organizations: readonly string[] = ['Provider', 'Buyer', 'Supporter'];

const recordTables: readonly Table[] = Object.entries(labels)
  .filter(([label]) => label !== state && !abstract.includes(label) && !releaseLabels.includes(label))
  .map(([label, { properties }]) => ({
    name: label,
    kind: label,
    labels: ['Entity', ...(organizations.includes(label) ? ['Organization'] : []), label],
    keys: ['id'],
    properties: Object.keys(properties)
      .filter((property) => property !== 'id')
      .sort(),
  }));

const relationshipTables: readonly Table[] = Object.entries(relationshipTypes)
  .filter(([type]) => !releaseTypes.includes(type))
  .map(([type, { properties }]) => ({
    name: type,
    kind: type,
    labels: null,
    keys: ['from', 'to'],
    properties: [...properties].sort(),
  }));

/** Every table of a release, by name: together they hold all that the API reads. */
export const tables: readonly Table[] = [...recordTables, ...relationshipTables].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

export const columnsOf = ({ keys, properties }: Table): readonly string[] => [...keys, ...properties];
