import { randomUUID } from 'node:crypto';
import { GraphQLError, Kind, type ASTNode, type GraphQLFormattedError } from 'graphql';
import { limitCodes } from './limits/refusal.js';
import type { Logger } from './logger.js';

type Path = NonNullable<GraphQLFormattedError['path']>;

/** The codes a client may see from the gateway itself and from its ways to the subgraphs. */
const gatewayCodes: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SUBGRAPH_UNAVAILABLE',
  ...limitCodes,
]);

/** The codes a client may see from a subgraph. */
const subgraphCodes: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'DATABASE_MEMORY',
  'DATABASE_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'DATA_INTEGRITY',
  'GONE',
  'OPERATION_TIMEOUT',
  'UNIT_MISMATCH',
  'DEFINITION_MISMATCH',
  'STATUS_MISMATCH',
  'NOT_SUMMABLE',
  'DOUBLE_COUNT',
  'SCHEME_MISMATCH',
  'SUBGRAPH_UNAVAILABLE',
]);

/** Shown, but not the caller's doing: they are logged as the masked ones are. */
const operatorCodes: ReadonlySet<string> = new Set([
  'AUTHENTICATION_UNAVAILABLE',
  'DATABASE_MEMORY',
  'DATABASE_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'DATA_INTEGRITY',
  'SUBGRAPH_UNAVAILABLE',
]);

/** Codes of our own doing, which a client can only wait out. */
export const isFault = (code: string): boolean => code === 'INTERNAL_SERVER_ERROR' || operatorCodes.has(code);

const requestIds = new WeakMap<object, string>();

/** Says which request met an error, for the correlation id it is logged and shown under. */
export const nameRequest = (error: GraphQLError, requestId: string): unknown => requestIds.set(error, requestId);

/** What is told of a fault that was not foreseen. */
export const maskedMessage = 'Something went wrong on our side. Quote the correlation id when you report it.';

/** Kinds of node that an error names when a value in the document is to blame, not the document's shape. */
const literalKinds: ReadonlySet<Kind> = new Set([
  ...[Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT],
  Kind.OBJECT_FIELD,
]);
/** While executing, a variable or its definition is named when its value is to blame. */
const inputKinds: ReadonlySet<Kind> = new Set([...literalKinds, Kind.VARIABLE, Kind.VARIABLE_DEFINITION]);

const names = (nodes: readonly ASTNode[] | undefined, kinds: ReadonlySet<Kind>): boolean =>
  nodes !== undefined && nodes.length > 0 && nodes.every(({ kind }) => kinds.has(kind));

/** An error of a subgraph as the gateway may pass it on; the original stays attached for the log. */
export function subgraphError(error: GraphQLError): GraphQLError {
  const { code = names(error.nodes, inputKinds) ? 'BAD_USER_INPUT' : undefined, retryable } = error.extensions;
  return new GraphQLError(error.message, {
    path: error.path,
    originalError: error,
    extensions: { ...(code !== undefined && { code }), ...(retryable === true && { retryable }) },
  });
}

/** Apollo Server's `formatError`: known codes pass, everything else is masked and logged once under a correlation id. */
export function createErrorFormat(logger: Logger) {
  // The errors of one answer are formatted in one go: what they have in common is reported once.
  const reported = new Map<object, string>();

  function report(code: unknown, error: unknown, path: Path | undefined): string {
    const cause = rootCause(error);
    const known = reported.get(cause);
    if (known !== undefined) return known;
    const correlationId = requestIds.get(Object(error) as object) ?? randomUUID();
    if (reported.size === 0) queueMicrotask(() => reported.clear());
    reported.set(cause, correlationId);
    logger('error', 'An operation met a fault.', { correlationId, code, path, error: cause });
    return correlationId;
  }

  return (
    { message, locations, path, extensions = {} }: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const place = {
      ...(locations && { locations }),
      ...(path && { path: clientPath(path) }),
    };
    const code = codeOf(extensions, error);
    const shown = (extensions['serviceName'] === undefined ? gatewayCodes : subgraphCodes).has(code);
    if (!shown) {
      const correlationId = report(extensions['code'], error, place.path);
      return { message: maskedMessage, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } };
    }
    const { retryable, limit } = extensions;
    const visible = { code, ...(retryable === true && { retryable }), ...(typeof limit === 'string' && { limit }) };
    if (!operatorCodes.has(code)) return { message, ...place, extensions: visible };
    return { message, ...place, extensions: { ...visible, correlationId: report(code, error, place.path) } };
  };
}

function codeOf(extensions: Readonly<Record<string, unknown>>, error: unknown): string {
  const literalIsWrong =
    extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' &&
    error instanceof GraphQLError &&
    names(error.nodes, literalKinds);
  return literalIsWrong ? 'BAD_USER_INPUT' : String(extensions['code']);
}

/** The planner's own steps are no part of the client's path: what follows the first of them is dropped. */
function clientPath(path: Path): Path {
  const end = path.findIndex((step) => step === '@' || step === '_entities');
  return end < 0 ? path : path.slice(0, end);
}

/** The innermost error: one that many fields share is the same. */
export function rootCause(error: unknown): object {
  if (error instanceof GraphQLError && error.originalError) return rootCause(error.originalError);
  return typeof error === 'object' && error !== null ? error : new Error(String(error));
}
