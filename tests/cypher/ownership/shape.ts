/** Labels a node surely carries, one list per alternative: `:Entity:Buyer` is one list of two, `:Buyer|Provider` two lists of one. */
export type LabelChoice = readonly (readonly string[])[];

/** What an expression may hold, as far as the graph's records can hide in it; `value` holds none. */
export type Shape =
  | { readonly is: 'value' }
  | { readonly is: 'node'; readonly labels: LabelChoice }
  | { readonly is: 'relationship'; readonly types: readonly string[] }
  | { readonly is: 'path'; readonly nodes: Shape; readonly relationships: Shape }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'map'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly is: 'either'; readonly options: readonly Shape[] };

export type Scope = ReadonlyMap<string, Shape>;

export const value: Shape = { is: 'value' };

/** A node no pattern has labelled yet, as full-text search yields it. */
export const unlabelledNode: Shape = { is: 'node', labels: [[]] };

export const listOf = (of: Shape): Shape => ({ is: 'list', of });

export const either = (options: readonly Shape[]): Shape => {
  const records = options.flatMap((option) => (option.is === 'either' ? option.options : [option]));
  const telling = records.filter((option) => option.is !== 'value');
  const [only = value] = telling;
  return telling.length > 1 ? { is: 'either', options: telling } : only;
};

/** What one element of a list holds; of anything else, the thing itself. */
export const elementOf = (shape: Shape): Shape => {
  if (shape.is === 'list') return shape.of;
  if (shape.is === 'map') return either(Object.values(shape.fields));
  return shape.is === 'either' ? either(shape.options.map(elementOf)) : shape;
};

/** The nodes, relationships and paths anywhere inside. */
export const recordsIn = (shape: Shape): readonly Shape[] => {
  if (shape.is === 'value') return [];
  if (shape.is === 'list') return recordsIn(shape.of);
  if (shape.is === 'map') return Object.values(shape.fields).flatMap(recordsIn);
  return shape.is === 'either' ? shape.options.flatMap(recordsIn) : [shape];
};

/** The node or relationship that `shape` is itself, not one it contains. */
export const isRecord = (shape: Shape): boolean =>
  shape.is === 'node' || shape.is === 'relationship' || (shape.is === 'either' && shape.options.some(isRecord));

/** The labels of a node, open where `shape` is none. */
export const labelsOf = (shape: Shape | undefined): LabelChoice => {
  if (shape?.is === 'node') return shape.labels;
  return shape?.is === 'either' ? shape.options.flatMap(labelsOf) : [[]];
};

/** The types of a relationship, none where `shape` is something else. */
export const typesOf = (shape: Shape | undefined): readonly string[] =>
  shape?.is === 'relationship' ? shape.types : [];
