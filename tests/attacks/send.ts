import { request } from 'node:http';
import { connect } from 'node:net';
import type { Answer, Send } from './attack.js';

export interface HttpParts {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends one HTTP request to an address. */
export function sendTo(url: string, { method = 'POST', path, headers = {}, body }: HttpParts): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const target = new URL(path ?? '/graphql', url);
    const sent = request(target, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const http =
  (parts: HttpParts): Send =>
  ({ url }) =>
    sendTo(url, parts);

/** Errors of GraphQL are 4xx for clients that accept this type. */
export const strict = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

export const operationParts = (query: string, more: object = {}): HttpParts => ({
  headers: strict,
  body: JSON.stringify({ query, ...more }),
});

/** Posts an operation as clients do. */
export const operation = (query: string, more: object = {}): Send => http(operationParts(query, more));

export const withVariables = (query: string, variables: object): Send => operation(query, { variables });

export const byGet = (query: string, headers: Readonly<Record<string, string>> = {}): Send =>
  http({ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}`, headers });

/** Writes text to a socket as it is, and reads what comes until the server closes. */
export function rawTo(url: string, text: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = answer.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), headers: {}, text: rest.join('\r\n\r\n') });
    });
  });
}

export const raw =
  (text: string | Buffer): Send =>
  ({ url }) =>
    rawTo(url, text);
