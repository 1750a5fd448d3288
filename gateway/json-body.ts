import type { IncomingMessage } from 'node:http';
import { HttpRefusal, readBody } from './http.js';

/** The JSON a request carries; undefined when it says to carry something else, which Apollo Server refuses: a form must not be able to send an operation. */
export async function jsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !/^application\/json\s*(;|$)/i.test(type)) return undefined;
  checkEncoding(type, request.headers['content-encoding']);
  return parseJson(await readBody(request, limit));
}

function checkEncoding(type: string, encoding = 'identity'): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(charset) && encoding.toLowerCase() === 'identity') return;
  throw new HttpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', "The request's body must be JSON in UTF-8, not compressed.");
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', "The request's body is not valid JSON.");
  }
}
