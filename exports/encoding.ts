import type { IncomingMessage } from 'node:http';

/** Whether the client takes gzip (RFC 9110, 12.5.3): named, or all by a star, and not with a weight of zero. */
export function acceptsGzip({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const weights = new Map<string, number>();
  for (const part of String(headers['accept-encoding'] ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}
