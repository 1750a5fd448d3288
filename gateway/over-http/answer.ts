import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Measures } from '../measures.js';
import type { Variables } from '../representations.js';

/** What a subgraph did for a call, in the extensions of its answer. */
export type CallMeasures = Pick<Measures, 'statements' | 'rows'>;

/** What a subgraph answers, as far as it is read. */
export interface SubgraphAnswer extends ExecutionResult {
  readonly measures: CallMeasures;
}

/** An answer that is none: what it says is not repeated, not even in the log. */
export class NonsenseError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the body of an answer to a call with these variables; throws `NonsenseError` where it is not of the agreed shape. */
export function readAnswer(text: string, variables: Variables): SubgraphAnswer {
  const answer = parsed(text);
  if (!isObject(answer)) throw new NonsenseError('The answer of a subgraph is not an object.');
  const { data = null, errors, extensions } = answer;
  if (data !== null && !isObject(data)) throw new NonsenseError('The data of a subgraph is not an object.');
  if (data === null && !(Array.isArray(errors) && errors.length > 0))
    throw new NonsenseError('The answer of a subgraph has neither data nor errors.');
  checkEntities(data, variables['representations']);
  return {
    data,
    ...(errors !== undefined && { errors: errorsOf(errors) }),
    measures: measuresOf(extensions),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser quotes the text in its message.
    throw new NonsenseError('The answer of a subgraph is not JSON.');
  }
}

/** One entity, or null, for each representation: what follows goes by their places. */
function checkEntities(data: Fields | null, representations: unknown): void {
  if (data === null || !Array.isArray(representations)) return;
  const entities = data['_entities'];
  const isFitting =
    Array.isArray(entities) &&
    entities.length === representations.length &&
    entities.every((entity) => entity === null || isObject(entity));
  if (!isFitting) throw new NonsenseError('The entities of a subgraph are not those asked for.');
}

function errorsOf(errors: unknown): GraphQLError[] {
  if (!Array.isArray(errors)) throw new NonsenseError('The errors of a subgraph are not a list.');
  return errors.map((error: unknown) => {
    if (!isObject(error) || typeof error['message'] !== 'string')
      throw new NonsenseError('An error of a subgraph has no message.');
    const { message, path } = error;
    const { code, retryable }: Fields = isObject(error['extensions']) ? error['extensions'] : {};
    return new GraphQLError(message, {
      path: isPath(path) ? path : null,
      extensions: { ...(typeof code === 'string' && { code }), ...(retryable === true && { retryable }) },
    });
  });
}

const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');

function measuresOf(extensions: unknown): CallMeasures {
  const { measures }: Fields = isObject(extensions) ? extensions : {};
  const { statements, rows }: Fields = isObject(measures) ? measures : {};
  return { statements: count(statements), rows: count(rows) };
}

const count = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);
