import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is refused before GraphQL sees it, with the status and the code the client gets. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The query string with its question mark, or nothing. */
export function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** A file as it is served, with all its headers. */
export interface StaticFile {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export function sendFile(response: ServerResponse, { body, headers }: StaticFile): void {
  response.writeHead(200, headers).end(body);
}

export function sendJson(response: ServerResponse, status: number, value: object, headers = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(value));
}

/** Answers in the shape of a GraphQL error, so that clients have one shape to read. */
export function sendRefusal(
  response: ServerResponse,
  { status, code, message, headers }: HttpRefusal,
  extensions = {},
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code, ...extensions } }] }, headers);
}

/** The whole body; refused with 413 as soon as it is known to be over `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      // Node reads and drops the rest, so that the client is able to read the answer.
      request.removeAllListeners('data').resume();
      reject(new HttpRefusal(413, 'PAYLOAD_TOO_LARGE', `The request's body is larger than ${limit} bytes.`));
    };
    if (Number(request.headers['content-length']) > limit) return refuse();
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) refuse();
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
