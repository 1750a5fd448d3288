import type { ApolloServer } from '@apollo/server';
import type { Answer } from '../citations/routes.js';
import type { GatewayContext } from '../gateway/context.js';

/** Runs one operation as the endpoint would. */
export async function runQuery(
  server: ApolloServer<GatewayContext>,
  query: string,
  contextValue: GatewayContext,
): Promise<Answer> {
  const { body, http } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('An operation was answered in several parts.');
  const retryAfter = http.headers.get('retry-after');
  return { ...body.singleResult, ...(retryAfter !== undefined && { retryAfter }) };
}
