import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { anonymous } from './caller.js';
import type { Admission } from './admission.js';
import { clientAddress } from './client-address.js';
import type { GatewayContext } from './context.js';
import { jsonBody } from './json-body.js';
import { bodyBytesOf, type HttpLimits } from './limits/http.js';

export interface EndpointOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly limits: HttpLimits;
  /** How many proxies of ours stand before the server. */
  readonly trustedProxies?: number;
  readonly admission: Admission;
}

/** Answers one request to the GraphQL endpoint through Apollo Server, which knows the rules of GraphQL over HTTP. */
export async function answerGraphQL(
  { server, limits, trustedProxies, admission }: EndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const context = contextOf(request, response, trustedProxies);
  admission.checkRoom();
  const httpGraphQLRequest = {
    method: request.method ?? '',
    headers: headerMap(request),
    search: searchOf(request),
    body: await jsonBody(request, bodyBytesOf(limits, context.caller.role)),
  };
  // Only now: a body that comes slowly holds no place.
  const { status, headers, body } = await admission.run(context.signal, () =>
    server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
  );
  response.writeHead(status ?? 200, Object.fromEntries(headers));
  if (body.kind === 'complete') response.end(body.string);
  else Readable.from(body.asyncIterator).pipe(response);
}

function contextOf(request: IncomingMessage, response: ServerResponse, trustedProxies?: number): GatewayContext {
  const over = new AbortController();
  // Also when the answer is complete; then nothing is left to end.
  response.once('close', () => over.abort());
  return {
    requestId: randomUUID(),
    caller: anonymous(clientAddress(request, trustedProxies)),
    signal: over.signal,
  };
}

/** The query string with its question mark, or nothing. */
export function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
