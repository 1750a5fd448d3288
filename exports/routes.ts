import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { HttpRefusal, searchOf, sendJson } from '../gateway/http.js';
import type { AllowanceOf } from '../gateway/rate-limit/allowance.js';
import type { Handler, Methods } from '../gateway/routes.js';
import { buildSubgraph, type AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';
import type { Edition, EditionNow } from './edition.js';
import { asRefusal } from './errors.js';
import { sourceOf } from './export-list.js';
import { exportFiles, type ExportFile } from './files.js';
import { metadataOf } from './metadata.js';
import { pageSize } from './pages.js';
import { boundUrl, readParameters } from './parameters.js';
import { sendExport, sendHead, type Begun, type SendOptions } from './send.js';
import { ExportSlots } from './slots.js';

export interface ExportOptions extends Omit<SendOptions, 'slots'> {
  /** The schema a client sees: the columns are described by it. */
  readonly apiSdl: string;
  /** Who sent a request, and what is left to them. */
  readonly allowanceOf: AllowanceOf;
  readonly slots?: ExportSlots;
}

/** The routes of `/exports/`: for each file its data and, with `.metadata.json` behind the name, its description. */
export function createExportRoutes(options: ExportOptions): Map<string, Methods> {
  const { apiSdl, editionNow, allowanceOf, slots = new ExportSlots() } = options;
  const schemaOf = schemas();
  const routes = new Map<string, Methods>();
  for (const file of exportFiles(buildSchema(apiSdl))) {
    const begin = async (request: IncomingMessage): Promise<Begun> => {
      const allowance = await allowanceOf(request);
      const search = new URLSearchParams(searchOf(request));
      const parameters = readParameters(search, file.field, file.list, schemaOf(file.list.subgraph));
      return { file, parameters, allowance, editionNow: () => editionFor(parameters.revision, editionNow) };
    };
    const data: Handler = async (request, response) => {
      const begun = await begin(request);
      if (request.method === 'HEAD') await sendHead(begun, request, response);
      else await sendExport(begun, { ...options, slots }, request, response);
    };
    const description: Handler = async (request, response) =>
      sendDescription(await begin(request), options, response).catch((error: unknown) => {
        throw asRefusal(error);
      });
    routes.set(`/exports/${file.name}`, { GET: data });
    routes.set(`/exports/${file.name}.metadata.json`, { GET: description });
  }
  return routes;
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

async function editionFor(revision: number | null, editionNow: EditionNow): Promise<Edition> {
  const edition = await editionNow();
  if (revision === null || revision === edition.revision) return edition;
  const message = `Revision ${revision} is not here: this is revision ${edition.revision}. Releases are kept, revisions are not.`;
  throw new HttpRefusal(409, 'REVISION_CHANGED', message);
}

async function sendDescription(
  { file, parameters, allowance, editionNow }: Begun,
  { executeReadUntil }: ExportOptions,
  response: ServerResponse,
): Promise<void> {
  // Counting reads as much as a page does, and more where there is a filter.
  await allowance.take(pageSize);
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const edition = await editionNow();
  const rowCounts = await countsOf(file, parameters.filter, executeReadUntil(hangUp.signal));
  const description = metadataOf({
    url: boundUrl(file.name, parameters, edition),
    ...{ title: file.title, format: file.mediaType, edition, rowCounts, tables: file.tables },
    query: parameters.query,
  });
  sendJson(response, 200, description, { 'content-type': 'application/csvm+json; charset=utf-8' });
}

async function countsOf(
  { counted }: ExportFile,
  filter: object | null,
  executeRead: ReturnType<ExportOptions['executeReadUntil']>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, { list, filtered }] of Object.entries(counted)) {
    counts[name] = await sourceOf(list).count(executeRead, filtered ? filter : null);
  }
  return counts;
}
