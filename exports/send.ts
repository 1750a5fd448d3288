import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Logger } from '../gateway/logger.js';
import type { Allowance } from '../gateway/rate-limit/allowance.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { editionName, type Edition, type EditionNow } from './edition.js';
import { acceptsGzip } from './encoding.js';
import { asRefusal } from './errors.js';
import type { ExportFile } from './files.js';
import { boundUrl, type ExportParameters } from './parameters.js';
import { readTwice } from './read-twice.js';
import { RowAccount } from './row-account.js';
import type { ExportSlots } from './slots.js';

/** A request for a file that is understood. */
export interface Begun {
  readonly file: ExportFile;
  readonly parameters: ExportParameters;
  readonly allowance: Allowance;
  /** What of the data there is now; refused when it is not what the client insists on. */
  readonly editionNow: () => Promise<Edition>;
}

export interface SendOptions {
  /** Reads whose statements end when the signal is aborted. */
  readonly executeReadUntil: (signal: AbortSignal) => ExecuteRead;
  readonly editionNow: EditionNow;
  readonly logger: Logger;
  readonly slots: ExportSlots;
}

/** A client that reads without end is cut off: it holds a place. */
const longestMillis = 3_600_000;

/** Answers HEAD with the headers of the file, and reads nothing. */
export async function sendHead(begun: Begun, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await begun.allowance.take(1);
  response.writeHead(200, headersOf(begun, await begun.editionNow(), request)).end();
}

/** Sends a file as a stream, charged to its caller row by row. */
export async function sendExport(
  begun: Begun,
  options: SendOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { allowance, file } = begun;
  const account = new RowAccount(allowance);
  await account.open();
  const started = Date.now();
  let outcome = 'refused';
  try {
    const giveBack = options.slots.take(`${allowance.caller.role} ${allowance.caller.id}`);
    outcome = await stream(begun, options, account, request, response).finally(giveBack);
  } finally {
    await account.close();
    const { role } = allowance.caller;
    const milliseconds = Date.now() - started;
    options.logger('info', 'An export ended.', { file: file.name, outcome, rows: account.rows, milliseconds, role });
  }
}

type Outcome = 'complete' | 'cancelled' | 'cut off';

async function stream(
  begun: Begun,
  { executeReadUntil, editionNow, logger }: SendOptions,
  account: RowAccount,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Outcome> {
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const signal = AbortSignal.any([hangUp.signal, AbortSignal.timeout(longestMillis)]);
  try {
    const edition = await begun.editionNow();
    const executeRead = readTwice(executeReadUntil(signal));
    const onRows = (count: number) => account.add(count);
    const text = begun.file.text(begun.parameters, { executeRead, editionNow, edition, signal, onRows });
    // What fails before the first part is read still gets a status of its own.
    const first = await text.next();
    const headers = headersOf(begun, edition, request);
    response.writeHead(200, headers);
    const parts = Readable.from(continued(first, text), { objectMode: true, highWaterMark: 1 });
    if ('content-encoding' in headers) await pipeline(parts, createGzip(), response);
    else await pipeline(parts, response);
    return 'complete';
  } catch (error) {
    if (hangUp.signal.aborted) return 'cancelled';
    if (!response.headersSent) throw asRefusal(error);
    // A connection that ends before its last chunk is how a client learns that the file is no whole.
    logger('warn', 'An export was cut off.', { file: begun.file.name, error });
    response.destroy();
    return 'cut off';
  }
}

async function* continued(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done !== true) yield first.value;
  yield* rest;
}

function headersOf({ file, parameters }: Begun, edition: Edition, request: IncomingMessage): Record<string, string> {
  const described = boundUrl(`${file.name}.metadata.json`, parameters, edition);
  const [stem = '', ending = ''] = file.name.split('.');
  return {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${stem}-${editionName(edition)}.${ending}"`,
    'cache-control': 'no-store',
    vary: 'accept-encoding',
    ...(acceptsGzip(request) && { 'content-encoding': 'gzip' }),
    'graph-revision': String(edition.revision),
    ...(edition.release && { 'graph-release': edition.release.id }),
    link: `</exports/${described}>; rel="describedby"; type="application/csvm+json"`,
  };
}
