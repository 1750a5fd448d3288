import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { anonymous } from './caller.js';
import type { GatewayContext } from './context.js';
import { HttpRefusal, readBody } from './http.js';
import type { HttpLimits } from './limits.js';

/** Answers one request to the GraphQL endpoint through Apollo Server, which knows the rules of GraphQL over HTTP. */
export async function answerGraphQL(
  server: ApolloServer<GatewayContext>,
  { bodyBytes, operationMillis }: Pick<HttpLimits, 'bodyBytes' | 'operationMillis'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? '',
      headers: headerMap(request),
      search: searchOf(request),
      body: await jsonBody(request, bodyBytes),
    },
    context: async () => contextOf(request, response, operationMillis),
  });
  response.writeHead(status ?? 200, Object.fromEntries(headers));
  if (body.kind === 'complete') response.end(body.string);
  else Readable.from(body.asyncIterator).pipe(response);
}

function contextOf(request: IncomingMessage, response: ServerResponse, operationMillis: number): GatewayContext {
  const over = new AbortController();
  // One listener for each statement under way: as many as the limits allow are no leak.
  setMaxListeners(0, over.signal);
  const timer = setTimeout(() => over.abort(), operationMillis);
  // The client hung up, or the answer is complete; then nothing is left to end.
  response.once('close', () => {
    clearTimeout(timer);
    over.abort();
  });
  return {
    requestId: randomUUID(),
    caller: anonymous(request.socket.remoteAddress ?? 'unknown'),
    signal: over.signal,
  };
}

/** The query string with its question mark, or nothing. */
export function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

async function jsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  // Other types are left to Apollo Server, which refuses them: a form must not be able to send an operation.
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'POST' || !isJson) return undefined;
  const body = await readBody(request, limit);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', "The request's body is not valid JSON.");
  }
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
