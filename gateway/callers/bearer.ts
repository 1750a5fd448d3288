import type { IncomingMessage } from 'node:http';
import { HttpRefusal, searchOf } from '../http.js';

/** Tokens that come with roles and a few claims are a tenth of this. */
const maxTokenLength = 8_192;

const realm = 'Bearer realm="impact-sourcing-graph"';
const namesInAddress = ['access_token', 'id_token', 'token', 'bearer', 'authorization'];

/** A refusal of whoever does not show who they are; `message` must be fit for a header. */
export const unauthenticated = (message: string): HttpRefusal =>
  new HttpRefusal(401, 'UNAUTHENTICATED', message, {
    'www-authenticate': `${realm}, error="invalid_token", error_description="${message}"`,
  });

/** The token of a request as RFC 6750 lets it be sent: in one Authorization header, nowhere else; undefined without any. */
export function bearerToken(request: IncomingMessage): string | undefined {
  const parameters = new URLSearchParams(searchOf(request));
  if (namesInAddress.some((name) => parameters.has(name))) {
    throw malformed('A token in the address ends up in logs: send it as an Authorization header.');
  }
  const [sent, ...others] = authorizationHeaders(request);
  if (others.length > 0) throw malformed('Send one Authorization header, not several.');
  if (sent === undefined) return undefined;
  const [, token] = /^Bearer +(\S+)$/i.exec(sent.trim()) ?? [];
  if (token === undefined)
    throw unauthenticated('Only bearer tokens are accepted: Authorization: Bearer, then the token.');
  if (token.length > maxTokenLength) throw unauthenticated(`The token is longer than ${maxTokenLength} characters.`);
  return token;
}

const malformed = (message: string): HttpRefusal =>
  new HttpRefusal(400, 'BAD_REQUEST', message, {
    'www-authenticate': `${realm}, error="invalid_request", error_description="${message}"`,
  });

/** As they were sent: of several, Node's own map of headers shows the first only. */
const authorizationHeaders = ({ rawHeaders }: IncomingMessage): string[] =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization');
