/** The operators a filter may offer; each filter field offers a closed subset. */
export type Operator = 'eq' | 'in' | 'gte' | 'lte' | 'isNull' | 'startsWith' | 'contains' | 'may' | 'must';

/** One field of a filter: for each operator it offers, the Cypher it adds. Values are only ever parameters. */
export interface FilterField {
  /** Operator to predicate; `isNull` has two, so that its value is never part of a predicate. */
  readonly predicates: Readonly<Record<string, (parameter: string) => string>>;
  /** The property that leads an index of every order when compared with `eq`. */
  readonly seek?: string;
  /** The property with the text index that answers `contains`. */
  readonly textIndex?: string;
  /** From the value a client gives to the value that is stored. */
  readonly convert?: ((value: never) => unknown) | undefined;
}

export type FilterFields = Readonly<Record<string, FilterField>>;

/** A predicate as used in one statement, with what it is called in the parameters. */
export interface Predicate {
  readonly field: string;
  readonly operator: string;
  readonly text: string;
}

export interface CompiledFilter {
  readonly predicates: readonly Predicate[];
  readonly params: Readonly<Record<string, unknown>>;
}

type Convert = ((value: never) => unknown) | undefined;

/** `eq`, `in` and `isNull` on a property; with `seek` its equality is answered by an index. */
export const among = (property: string, options: { seek?: boolean; convert?: Convert } = {}): FilterField => ({
  predicates: {
    eq: (parameter) => `n.${property} = ${parameter}`,
    in: (parameter) => `n.${property} IN ${parameter}`,
    isNull: () => `n.${property} IS NULL`,
    isNotNull: () => `n.${property} IS NOT NULL`,
  },
  ...(options.seek ? { seek: property } : {}),
  convert: options.convert,
});

/** `eq` and `in` on a property that every row has; with `seek` its equality is answered by an index. */
export const amongStated = (property: string, options: { seek?: boolean; convert?: Convert } = {}): FilterField => {
  const field = among(property, options);
  const { eq, in: oneOf } = field.predicates as Record<'eq' | 'in', (parameter: string) => string>;
  return { ...field, predicates: { eq, in: oneOf } };
};

/** `eq` on a property that is true or false in every row. */
export const flagged = (property: string): FilterField => ({
  predicates: { eq: (parameter) => `n.${property} = ${parameter}` },
});

/** `eq` and `in` on a list property: holds when any element is among the values. */
export const anyOf = (property: string): FilterField => ({
  predicates: {
    eq: (parameter) => `${parameter} IN n.${property}`,
    in: (parameter) => `any(element IN n.${property} WHERE element IN ${parameter})`,
  },
});

/** `eq`, `in`, `gte`, `lte` and `isNull` on an ordered property. */
export const range = (property: string, convert?: Convert): FilterField => ({
  predicates: {
    ...among(property).predicates,
    gte: (parameter) => `n.${property} >= ${parameter}`,
    lte: (parameter) => `n.${property} <= ${parameter}`,
  },
  convert,
});

/** `eq`, `in`, `startsWith` and `contains` on a folded text property that has a text index. */
export const foldedText = (property: string, fold: (text: string) => string): FilterField => ({
  predicates: {
    eq: (parameter) => `n.${property} = ${parameter}`,
    in: (parameter) => `n.${property} IN ${parameter}`,
    startsWith: (parameter) => `n.${property} STARTS WITH ${parameter}`,
    contains: (parameter) => `n.${property} CONTAINS ${parameter}`,
  },
  textIndex: property,
  convert: fold,
});

/** `eq`, `in` and `startsWith` on a folded text property without a text index. */
export const foldedPrefix = (property: string, fold: (text: string) => string): FilterField => ({
  predicates: {
    eq: (parameter) => `n.${property} = ${parameter}`,
    in: (parameter) => `n.${property} IN ${parameter}`,
    startsWith: (parameter) => `n.${property} STARTS WITH ${parameter}`,
  },
  convert: fold,
});

/** `eq` and `in` on the key of a node reached from `n`. `pattern` binds the node as `other`. */
export const reaches = (pattern: string, convert?: Convert): FilterField => ({
  predicates: {
    eq: (parameter) => `EXISTS { MATCH ${pattern} WHERE other.id = ${parameter} }`,
    in: (parameter) => `EXISTS { MATCH ${pattern} WHERE other.id IN ${parameter} }`,
  },
  convert,
});

const parameterName = (field: string, operator: string): string => `${field}_${operator}`;

/** Predicates as the part of a WHERE that goes on behind another. */
export const andAlso = (predicates: readonly Predicate[]): string =>
  predicates.map(({ text }) => ` AND ${text}`).join('');

/** Every predicate a filter can add, for the checks that explain each of them. */
export function allPredicates(fields: FilterFields): Predicate[] {
  return Object.entries(fields).flatMap(([field, { predicates }]) =>
    Object.entries(predicates).map(([operator, write]) => ({
      field,
      operator,
      text: write(`$${parameterName(field, operator)}`),
    })),
  );
}

/** Turns a filter as the client gave it into predicates of the closed map and parameters; absent and null operators add nothing, one without a predicate is a fault. */
export function compileFilter(fields: FilterFields, filter: object | null | undefined): CompiledFilter {
  const predicates: Predicate[] = [];
  const params: Record<string, unknown> = {};
  const given = (filter ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;
  for (const [field, operators] of Object.entries(given)) {
    if (!operators) continue;
    const { predicates: offered = {}, convert } = fields[field] ?? {};
    for (const [name, value] of Object.entries(operators)) {
      if (value === undefined || value === null) continue;
      const operator = name === 'isNull' && value === false ? 'isNotNull' : name;
      const write = offered[operator];
      if (!write) throw new Error(`The filter field ${field} has no predicate for ${name}.`);
      const parameter = parameterName(field, operator);
      predicates.push({ field, operator, text: write(`$${parameter}`) });
      if (name !== 'isNull') params[parameter] = converted(value, convert);
    }
  }
  return { predicates, params };
}

function converted(value: unknown, convert: Convert): unknown {
  if (!convert) return value;
  const apply = convert as (value: unknown) => unknown;
  return Array.isArray(value) ? value.map((element) => apply(element)) : apply(value);
}
