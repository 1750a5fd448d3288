import { randomUUID } from 'node:crypto';
import { setMaxListeners, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { Connections } from '../connections.js';
import type { GatewayContext } from '../context.js';
import { HttpRefusal, readBody, sendJson, sendRefusal } from '../http.js';
import { httpLimits } from '../limits/http.js';
import type { Logger } from '../logger.js';
import { newMeasures } from '../measures.js';
import { checkBody, type Assertion, type VerifyAssertion } from './assertion.js';
import { Executor, readCall } from './executor.js';
import { callLimits, callPath } from './limits.js';
import { errorsToSend } from './errors-to-send.js';

export interface SubgraphServerOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly verify: VerifyAssertion;
  /** Makes the subgraph's context for a call: its loaders, its door to the database with this time for a statement. */
  readonly contextFor: (request: GatewayContext, statementMillis: number) => object;
  /** Whether what the answers depend on is there. */
  readonly ready: () => Promise<boolean>;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly logger: Logger;
}

export interface RunningSubgraph {
  /** Scheme, host and port. */
  readonly origin: string;
  /** No new connections, then every call under way answered. */
  readonly stop: () => Promise<void>;
}

/** Serves one subgraph to the gateway; anything without the gateway's assertion is refused before any work. */
export async function startSubgraphServer(options: SubgraphServerOptions): Promise<RunningSubgraph> {
  const executor = new Executor(options.schema);
  const http = createServer({
    headersTimeout: httpLimits.headMillis,
    requestTimeout: httpLimits.bodyMillis,
    // Longer than the gateway keeps them, so that it is the gateway that closes them.
    keepAliveTimeout: 2 * callLimits.keptMillis,
  });
  const connections = new Connections(http);
  http.on('request', (request, response) => {
    answer(options, executor, request, response).catch((error: unknown) => answerFault(options, error, response));
  });
  // eslint-disable-next-line no-restricted-syntax -- called by composition roots alone, which give host and port
  http.listen(options.port, options.host);
  await once(http, 'listening');
  const { address, family, port } = http.address() as AddressInfo;
  let stopped: Promise<void> | undefined;
  return {
    origin: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    stop: () => (stopped ??= connections.drain(10_000)),
  };
}

async function answer(
  options: SubgraphServerOptions,
  executor: Executor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET' && request.url === '/health/live') return sendJson(response, 200, { status: 'live' });
  if (request.method === 'GET' && request.url === '/health/ready') {
    const isReady = await options.ready();
    return sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
  }
  const assertion = await options.verify(request.headers.authorization);
  if (request.method !== 'POST' || request.url !== callPath)
    throw new HttpRefusal(404, 'NOT_FOUND', 'Nothing is here.');
  const body = await readBody(request, callLimits.callBytes);
  checkBody(assertion, body);
  const context = contextOf(assertion, response);
  const contextValue = options.contextFor(context, assertion.statementMillis);
  const { data, errors } = await executor.execute(readCall(body), contextValue);
  if (response.destroyed) return;
  const { statements, rows } = context.measures;
  const answered = {
    ...(errors && { errors: errorsToSend(errors, options, context.requestId) }),
    ...{ data, extensions: { measures: { statements, rows } } },
  };
  const text = JSON.stringify(answered);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

/** The gateway closes the call when nobody waits for it any more: then its statements end as well. */
function contextOf({ requestId, caller }: Assertion, response: ServerResponse): GatewayContext {
  const over = new AbortController();
  setMaxListeners(0, over.signal);
  const timer = setTimeout(() => over.abort(), httpLimits.operationMillis);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) over.abort();
  });
  if (response.destroyed) over.abort();
  return { requestId, caller, signal: over.signal, measures: newMeasures() };
}

function answerFault({ name, logger }: SubgraphServerOptions, error: unknown, response: ServerResponse): void {
  // The gateway hung up: nobody is left to answer.
  if (response.destroyed || response.headersSent) return;
  if (error instanceof HttpRefusal) return sendRefusal(response, error);
  logger('error', 'A call to a subgraph met a fault.', { subgraph: name, correlationId: randomUUID(), error });
  sendRefusal(response, new HttpRefusal(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'));
}
