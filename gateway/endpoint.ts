import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { overloaded, type Admission } from './admission.js';
import type { Role } from './caller.js';
import type { Authenticate } from './callers/authenticate.js';
import type { GatewayContext } from './context.js';
import { freshnessHeaders, isCurrent, type Revision } from './documents/freshness.js';
import { bodyWithDocument, searchWithDocument } from './documents/parameters.js';
import type { TrustedDocuments } from './documents/trusted-documents.js';
import { searchOf, sendRefusal } from './http.js';
import { jsonBody } from './json-body.js';
import { bodyBytesOf, type HttpLimits } from './limits/http.js';
import { RunningOperation, type OperationObserver } from './operations/operation.js';

export interface EndpointOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly limits: HttpLimits;
  readonly authenticate: Authenticate;
  readonly documents: TrustedDocuments;
  readonly revision: Revision;
  readonly observers: readonly OperationObserver[];
  readonly admission: Admission;
}

/** Answers one request to the GraphQL endpoint through Apollo Server, which knows the rules of GraphQL over HTTP. */
export async function answerGraphQL(
  options: EndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const operation = new RunningOperation(response, options.observers);
  // Before its caller is known and its body read, and without a throw: under overload most requests end here.
  if (!options.admission.hasRoom) {
    operation.refused(overloaded);
    return sendRefusal(response, overloaded);
  }
  try {
    await answer(options, operation, request, response);
  } catch (error) {
    operation.refused(error);
    throw error;
  }
  operation.answered();
}

async function answer(
  options: EndpointOptions,
  operation: RunningOperation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const context = contextOf(response, operation, await options.authenticate(request), options.limits);
  const { search, body, documentId } = await parametersOf(request, options, context.caller.role);
  const freshness = documentId === undefined ? {} : await freshnessOf(documentId, request, context, options.revision);
  if (freshness.etag && isCurrent(freshness.etag, request.headers['if-none-match'])) {
    response.writeHead(304, freshness).end();
    return;
  }
  const headers = headerMap(request);
  // Committed reads do no harm when another site's page sends them blindly, and caches cannot send the header against that.
  if (documentId !== undefined) headers.set('apollo-require-preflight', 'trusted document');
  // Only now: a body that comes slowly holds no place.
  const result = await options.admission.run(context.signal, () =>
    options.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? '', headers, search, body },
      context: async () => context,
    }),
  );
  const status = result.status ?? 200;
  const isComplete = status === 200 && context.measures.codes.length === 0;
  response.writeHead(status, {
    // Apollo Server leaves it out of its earliest refusals.
    'cache-control': 'no-store',
    ...Object.fromEntries(result.headers),
    ...(isComplete && freshness),
  });
  if (result.body.kind === 'complete') response.end(result.body.string);
  else Readable.from(result.body.asyncIterator).pipe(response);
}

/** What was asked, with documents for their ids; `documentId` is the id of one asked for by GET. */
async function parametersOf(
  request: IncomingMessage,
  { limits, documents }: EndpointOptions,
  role: Role,
): Promise<{ readonly search: string; readonly body?: unknown; readonly documentId?: string }> {
  const search = searchOf(request);
  if (request.method === 'GET') return searchWithDocument(search, documents);
  return { search, body: bodyWithDocument(await jsonBody(request, bodyBytesOf(limits, role)), documents) };
}

async function freshnessOf(
  documentId: string,
  request: IncomingMessage,
  { caller: { role }, measures }: GatewayContext,
  revision: Revision,
): Promise<Partial<ReturnType<typeof freshnessHeaders>>> {
  measures.documentHash = documentId.slice(documentId.indexOf(':') + 1);
  const current = await revision();
  return current === undefined ? {} : freshnessHeaders(current, { documentId, search: searchOf(request), role });
}

function contextOf(
  response: ServerResponse,
  operation: RunningOperation,
  caller: GatewayContext['caller'],
  { operationMillis }: HttpLimits,
): GatewayContext {
  const over = new AbortController();
  // One listener for each statement under way: as many as the limits allow are no leak.
  setMaxListeners(0, over.signal);
  const timer = setTimeout(() => over.abort(), operationMillis);
  // The client hung up, or the answer is complete; then nothing is left to end.
  response.once('close', () => {
    clearTimeout(timer);
    over.abort();
  });
  if (response.destroyed) over.abort();
  operation.caller = caller;
  return { requestId: operation.requestId, caller, signal: over.signal, measures: operation.measures };
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
