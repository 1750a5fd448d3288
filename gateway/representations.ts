import { GraphQLError, type ExecutionResult } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** The most representations that one call of `_entities` resolves. */
const representationsAtOnce = 500;

/**
 * Runs a fetch whose variables may hold representations: each of them is asked for once, at most 500 at a time, and every
 * place gets its answer. A part without data is the answer of the whole fetch.
 */
export async function inParts(
  variables: Variables,
  execute: (variables: Variables) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const { representations } = variables;
  if (!Array.isArray(representations) || representations.length < 2) return execute(variables);
  const { distinct, positions } = distinctOf(representations);
  const entities: unknown[] = [];
  const errors: GraphQLError[] = [];
  for (let start = 0; start < distinct.length; start += representationsAtOnce) {
    const part = { ...variables, representations: distinct.slice(start, start + representationsAtOnce) };
    const answer = await execute(part);
    if (!answer.data) return answer;
    entities.push(...(answer.data['_entities'] as unknown[]));
    errors.push(...spreadErrors(answer.errors ?? [], positions, start));
  }
  return { data: { _entities: spread(entities, positions) }, ...(errors.length > 0 && { errors }) };
}

/** A list of representations with each kept once, and where each of the given ones stands in it. */
interface DistinctRepresentations {
  readonly distinct: readonly unknown[];
  readonly positions: readonly number[];
}

/** The planner names an entity once for each place that leads to it. */
function distinctOf(representations: readonly unknown[]): DistinctRepresentations {
  const known = new Map<string, number>();
  const distinct: unknown[] = [];
  const positions = representations.map((representation) => {
    const key = JSON.stringify(representation);
    const position = known.get(key) ?? distinct.push(representation) - 1;
    known.set(key, position);
    return position;
  });
  return { distinct, positions };
}

/** The answers for the given representations from those for the distinct ones: the gateway changes answers, so each place gets its own. */
function spread<Entity>(entities: readonly Entity[], positions: readonly number[]): Entity[] {
  const given = new Set<number>();
  return positions.map((position) => {
    const entity = entities[position] as Entity;
    if (given.has(position)) return copyOf(entity) as Entity;
    given.add(position);
    return entity;
  });
}

/** The errors of an answer for the distinct representations from `start` on, each at every place that asked for its entity. */
function spreadErrors(errors: readonly GraphQLError[], positions: readonly number[], start: number): GraphQLError[] {
  return errors.flatMap((error) => {
    const [field, index, ...rest] = error.path ?? [];
    if (field !== '_entities' || typeof index !== 'number') return [error];
    const places = positions.flatMap((position, place) => (position === index + start ? [place] : []));
    return places.map((place) => movedTo([field, place, ...rest], error));
  });
}

const movedTo = (path: readonly (string | number)[], error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    path,
    nodes: error.nodes ?? null,
    originalError: error.originalError ?? null,
    extensions: error.extensions,
  });

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)]));
}
