import { buildSchema, GraphQLError } from 'graphql';
import { HttpRefusal, readBody, sendJson } from '../gateway/http.js';
import { measuresOf } from '../gateway/limits/measures.js';
import { checkShape } from '../gateway/limits/shape.js';
import { documentLimits, limitsOf } from '../gateway/limits/values.js';
import type { Handler, Methods } from '../gateway/routes.js';
import { hashOf } from './canonical-json.js';
import { canonicalQuery, type CanonicalLimits, type Operation } from './canonical-query.js';
import { citationId, citationOf, type CitedRelease, type Data } from './citation.js';
import type { CitationStore } from './store.js';

/** An answer of the API as it comes. */
export interface Answer {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

export interface CitationOptions {
  readonly apiSdl: string;
  /** Runs a canonical operation for whoever sent the request. */
  readonly run: (query: string, ...request: Parameters<Handler>) => Promise<Answer>;
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
    const { release, store, run } = options;
    const operation = operationOf((await readBody(request, bodyLimit)).toString('utf8'));
    if (!release) throw notARelease();
    const query = asBadRequest(() => canonicalQuery(schema, operation, limits));
    const known = await store.read(citationId(release.hash, hashOf(query)));
    if (known) return sendJson(response, 200, known, { location: `/citations/${known.id}` });
    const { data, errors = [] } = await run(query, request, response);
    if (!data || errors.length > 0)
      throw new HttpRefusal(
        422,
        'NOT_CITABLE',
        `An answer with errors cannot be cited: ${errors[0]?.message ?? 'no data'}`,
      );
    const citation = citationOf(release, query, JSON.parse(JSON.stringify(data)) as Data, new Date());
    await store.keep(citation);
    sendJson(response, 201, citation, { location: `/citations/${citation.id}` });
  };
  const read: Handler = async ({ url = '' }, response) => {
    const citation = await options.store.read(url.split('?', 1)[0]?.slice('/citations/'.length) ?? '');
    if (!citation) throw new HttpRefusal(404, 'NOT_FOUND', 'There is no citation of this id here.');
    sendJson(response, 200, citation);
  };
  return new Map<string, Methods>([
    ['/citations', { POST: cite }],
    ['/citations/', { GET: read }],
  ]);
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
