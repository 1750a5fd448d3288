import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerGraphQL, type EndpointOptions } from './endpoint.js';
import type { Ide } from './graphiql/ide.js';
import { HttpRefusal, searchOf, sendFile, sendJson, sendRefusal } from './http.js';
import type { Logger } from './logger.js';
import type { Readiness } from './readiness.js';

export interface RouteOptions extends EndpointOptions {
  readonly readiness: Readiness;
  readonly ide?: Ide;
  readonly logger: Logger;
  /** Further addresses of the composition root; one that ends with a slash answers for all below it. */
  readonly furtherRoutes?: ReadonlyMap<string, Methods>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
/** What answers at an address, by method; HEAD is answered as GET. */
export type Methods = Readonly<Partial<Record<string, Handler>>>;

/** Answers every request, the refused ones too, and logs what none of the handlers foresaw. */
export function createRequestListener(options: RouteOptions): RequestListener {
  const routes = routesOf(options);
  const answer: Handler = async (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    if (options.readiness.stopping) response.setHeader('connection', 'close');
    try {
      await handlerOf(routes, request)(request, response);
    } catch (error) {
      answerFault(error, response, options.logger);
    }
  };
  return (request, response) => void answer(request, response);
}

function routesOf(options: RouteOptions): ReadonlyMap<string, Methods> {
  const { readiness, ide, furtherRoutes } = options;
  const graphql: Handler = (request, response) =>
    ide && wantsPage(request) ? sendFile(response, ide.page) : answerGraphQL(options, request, response);
  const ready: Handler = async (_, response) => {
    const isReady = await readiness.now();
    sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
  };
  const assets = [...(ide?.assets ?? [])].map(([path, file]): [string, Methods] => [
    path,
    { GET: (_, response) => sendFile(response, file) },
  ]);
  return new Map<string, Methods>([
    ['/graphql', { GET: graphql, POST: graphql }],
    ['/health/live', { GET: (_, response) => sendJson(response, 200, { status: 'live' }) }],
    ['/health/ready', { GET: ready }],
    ...assets,
    ...(furtherRoutes ?? []),
  ]);
}

function handlerOf(routes: ReadonlyMap<string, Methods>, { url = '', method = '' }: IncomingMessage): Handler {
  const path = url.split('?', 1)[0] ?? '';
  const methods = routes.get(path) ?? routes.get(path.slice(0, path.lastIndexOf('/') + 1));
  if (!methods) throw new HttpRefusal(404, 'NOT_FOUND', 'Nothing is here. The API is at /graphql.');
  const handler = methods[method === 'HEAD' ? 'GET' : method];
  if (handler) return handler;
  const allow = Object.keys(methods).join(', ');
  throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', `The method is not allowed here. Use ${allow}.`, { allow });
}

/** A person's browser at the address, not a program with an operation. */
function wantsPage(request: IncomingMessage): boolean {
  const accepted = request.headers.accept ?? '';
  const parameters = new URLSearchParams(searchOf(request));
  const asks = parameters.has('query') || parameters.has('documentId');
  return request.method === 'GET' && accepted.includes('text/html') && !asks;
}

function answerFault(error: unknown, response: ServerResponse, logger: Logger): void {
  // The client hung up: nobody is left to answer.
  if (response.destroyed || response.headersSent) return;
  if (error instanceof HttpRefusal) return sendRefusal(response, error);
  const correlationId = response.getHeader('x-request-id') ?? randomUUID();
  logger('error', 'A request met a fault.', { correlationId, error });
  const refusal = new HttpRefusal(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  sendRefusal(response, refusal, { correlationId });
}
