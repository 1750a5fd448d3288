import type { ServerResponse } from 'node:http';
import { buildSchema, GraphQLError } from 'graphql';
import type { Caller } from '../gateway/caller.js';
import { HttpRefusal, readBody, sendJson } from '../gateway/http.js';
import { measuresOf } from '../gateway/limits/measures.js';
import { checkShape } from '../gateway/limits/shape.js';
import { documentLimits, limitsOf } from '../gateway/limits/values.js';
import type { AllowanceOf } from '../gateway/rate-limit/allowance.js';
import type { Handler, Methods } from '../gateway/routes.js';
import { hashOf } from './canonical-json.js';
import { canonicalQuery, type CanonicalLimits, type Operation } from './canonical-query.js';
import { citationId, citationOf, type CitedRelease, type Data } from './citation.js';
import type { CitationStore } from './store.js';

/** An answer of the API as it comes. */
export interface Answer {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
  /** The seconds after which to ask again, where that helps. */
  readonly retryAfter?: string;
}

export interface CitationOptions {
  readonly apiSdl: string;
  /** Who sent a request, and what is left to them. */
  readonly allowanceOf: AllowanceOf;
  /** Runs a canonical operation for a caller, until the response is closed. */
  readonly run: (query: string, caller: Caller, response: ServerResponse) => Promise<Answer>;
  /** The release that is served; null for the living graph, which cannot be cited. */
  readonly release: CitedRelease | null;
  readonly store: CitationStore;
}

const bodyLimit = 100_000;

/** The API's own limits of an anonymous caller: they hold before anything is written out. */
const limits: CanonicalLimits = {
  maxTokens: documentLimits.tokens,
  checkSize: (document, operation) => checkShape(measuresOf(document, operation), limitsOf('anonymous')),
};

/**
 * POST /citations makes the citation of an operation on the release that is served, or answers the one there is;
 * GET /citations/<id> answers one.
 */
export function createCitationRoutes(options: CitationOptions): Map<string, Methods> {
  const schema = buildSchema(options.apiSdl);
  const cite: Handler = async (request, response) => {
    const { release, store, run, allowanceOf } = options;
    const allowance = await allowanceOf(request);
    await allowance.take(1);
    const operation = operationOf((await readBody(request, bodyLimit)).toString('utf8'));
    if (!release) throw notARelease();
    const query = asBadRequest(() => canonicalQuery(schema, operation, limits));
    const known = await store.read(citationId(release.hash, hashOf(query)));
    if (known) return sendJson(response, 200, known, { location: `/citations/${known.id}` });
    const answer = await run(query, allowance.caller, response);
    const { data, errors = [] } = answer;
    if (!data || errors.length > 0) throw notCitable(answer);
    const citation = citationOf(release, query, JSON.parse(JSON.stringify(data)) as Data, new Date());
    await store.keep(citation);
    sendJson(response, 201, citation, { location: `/citations/${citation.id}` });
  };
  const read: Handler = async (request, response) => {
    await (await options.allowanceOf(request)).take(1);
    const [path = ''] = (request.url ?? '').split('?', 1);
    const citation = await options.store.read(path.slice('/citations/'.length));
    if (!citation) throw new HttpRefusal(404, 'NOT_FOUND', 'There is no citation of this id here.');
    sendJson(response, 200, citation);
  };
  return new Map<string, Methods>([
    ['/citations', { POST: cite }],
    ['/citations/', { GET: read }],
  ]);
}

/** Codes of an answer that is another one a moment later. */
const passing: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_TIMEOUT: 503,
  OPERATION_TIMEOUT: 503,
};

function notCitable({ errors = [], retryAfter = '5' }: Answer): HttpRefusal {
  const [first] = errors;
  const code = String(first?.extensions?.code);
  const status = passing[code];
  if (status && first) return new HttpRefusal(status, code, first.message, { 'retry-after': retryAfter });
  const message = `An answer with errors cannot be cited: ${first?.message ?? 'no data'}`;
  return new HttpRefusal(422, 'NOT_CITABLE', message);
}

const notARelease = (): HttpRefusal =>
  new HttpRefusal(
    409,
    'RELEASE_NEEDED',
    'The living graph changes and cannot be cited. Make a release (npm run release), serve it (npm start -- --release 1) and ask there.',
  );

function operationOf(body: string): Operation {
  try {
    const value = JSON.parse(body) as Operation | null;
    const variables = value?.variables ?? {};
    if (typeof value?.query === 'string' && typeof variables === 'object') return { ...value, variables };
  } catch {
    // Falls through: it is no operation either way.
  }
  throw new HttpRefusal(
    400,
    'BAD_REQUEST',
    'The body must be JSON with query, and where needed variables and operationName.',
  );
}

function asBadRequest<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) {
      const { code } = error.extensions;
      throw new HttpRefusal(400, typeof code === 'string' ? code : 'BAD_USER_INPUT', error.message);
    }
    throw error;
  }
}
