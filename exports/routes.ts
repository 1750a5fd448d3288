import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { HttpRefusal, sendJson } from '../gateway/http.js';
import type { Logger } from '../gateway/logger.js';
import type { Methods } from '../gateway/routes.js';
import { listCount } from '../subgraphs/shared/list-statement.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { buildSubgraph, type AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';
import { asRefusal } from './errors.js';
import { editionName, type Edition, type EditionNow } from './edition.js';
import { exportFiles, type ExportFile } from './files.js';
import { metadataOf } from './metadata.js';
import { readParameters, type ExportParameters } from './parameters.js';
import { ExportSlots } from './slots.js';

export interface ExportOptions {
  readonly executeRead: ExecuteRead;
  readonly editionNow: EditionNow;
  /** The schema a client sees: the columns are described by it. */
  readonly apiSdl: string;
  readonly logger: Logger;
  readonly slots?: ExportSlots;
}

/** The routes of `/exports/`: for each file its data and, with `.metadata.json` behind the name, its description. */
export function createExportRoutes(options: ExportOptions): Map<string, Methods> {
  const { apiSdl, slots = new ExportSlots() } = options;
  const api = buildSchema(apiSdl);
  const schemaOf = schemas();
  const routes = new Map<string, Methods>();
  for (const file of exportFiles(api)) {
    const path = `/exports/${file.name}`;
    const begin = async (request: IncomingMessage): Promise<Begun> => {
      const parameters = readParameters(searchOf(request), file.field, file.list, schemaOf(file.list.subgraph));
      return { file, parameters, edition: await editionFor(parameters, options.editionNow) };
    };
    routes.set(path, {
      GET: async (request, response) => sendExport(await begin(request), options, slots, request, response),
    });
    routes.set(`${path}.metadata.json`, {
      GET: async (request, response) => sendDescription(await begin(request), options, response),
    });
  }
  return routes;
}

interface Begun {
  readonly file: ExportFile;
  readonly parameters: ExportParameters;
  readonly edition: Edition;
}

/** Schemas with the scalars of their subgraph, so that a filter is read as the API reads it; each is built at its first use. */
function schemas(): (subgraph: AnySubgraphDefinition) => GraphQLSchema {
  const built = new Map<string, GraphQLSchema>();
  return (subgraph) => {
    const schema = built.get(subgraph.name) ?? buildSubgraph(subgraph).schema;
    built.set(subgraph.name, schema);
    return schema;
  };
}

const searchOf = ({ url = '' }: IncomingMessage): URLSearchParams => new URL(url, 'http://localhost').searchParams;

async function editionFor({ revision }: ExportParameters, editionNow: EditionNow): Promise<Edition> {
  const edition = await editionNow();
  if (revision === null || revision === edition.revision) return edition;
  const message = `Revision ${revision} is not here: this is revision ${edition.revision}. Releases are kept, revisions are not.`;
  throw new HttpRefusal(409, 'REVISION_CHANGED', message);
}

/** The address of an export that names its revision, relative to `/exports/`. */
function boundUrl(name: string, { givenFilter, order }: ExportParameters, { revision }: Edition): string {
  const search = new URLSearchParams({ orderBy: order, revision: String(revision) });
  if (givenFilter) search.set('filter', JSON.stringify(givenFilter));
  return `${name}?${search.toString()}`;
}

async function sendExport(
  { file, parameters, edition }: Begun,
  { executeRead, editionNow, logger }: ExportOptions,
  slots: ExportSlots,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = headersOf(file, parameters, edition);
  if (request.method === 'HEAD') {
    response.writeHead(200, headers).end();
    return;
  }
  const giveBack = slots.take();
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  try {
    const text = file.text(parameters, { executeRead, editionNow, edition, signal: hangUp.signal });
    // What fails before the first part is read still gets a status of its own.
    const first = await text.next();
    response.writeHead(200, headers);
    await pipeline(Readable.from(continued(first, text), { objectMode: true, highWaterMark: 1 }), response);
  } catch (error) {
    if (hangUp.signal.aborted) return;
    if (!response.headersSent) throw asRefusal(error);
    // A connection that ends before its last chunk is how a client learns that the file is no whole.
    logger('warn', 'An export was cut off.', { file: file.name, error });
    response.destroy();
  } finally {
    giveBack();
  }
}

async function* continued(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done !== true) yield first.value;
  yield* rest;
}

function headersOf(file: ExportFile, parameters: ExportParameters, edition: Edition): Record<string, string> {
  const described = boundUrl(`${file.name}.metadata.json`, parameters, edition);
  const [stem = '', ending = ''] = file.name.split('.');
  return {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${stem}-${editionName(edition)}.${ending}"`,
    'cache-control': 'no-store',
    'graph-revision': String(edition.revision),
    ...(edition.release && { 'graph-release': edition.release.id }),
    link: `</exports/${described}>; rel="describedby"; type="application/csvm+json"`,
  };
}

async function sendDescription(
  { file, parameters, edition }: Begun,
  { executeRead }: ExportOptions,
  response: ServerResponse,
): Promise<void> {
  const rowCounts: Record<string, number> = {};
  for (const [name, { list, filtered }] of Object.entries(file.counted)) {
    const { query, params } = listCount(list.list, filtered ? parameters.filter : null);
    rowCounts[name] = (await executeRead(query, params))[0]?.total ?? 0;
  }
  const { givenFilter, order } = parameters;
  const description = metadataOf({
    url: boundUrl(file.name, parameters, edition),
    ...{ title: file.title, format: file.mediaType, edition, rowCounts, tables: file.tables },
    query: { list: file.field, filter: givenFilter, orderBy: order },
  });
  sendJson(response, 200, description, { 'content-type': 'application/csvm+json; charset=utf-8' });
}
