import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import type { Answer } from '../citations/routes.js';
import type { GatewayContext } from '../gateway/context.js';

/** Runs one operation as the endpoint would. */
export async function runQuery(
  server: ApolloServer<GatewayContext>,
  query: string,
  contextValue: GatewayContext,
): Promise<Answer> {
  // One listener for each statement under way: as many as the limits allow are no leak.
  setMaxListeners(0, contextValue.signal);
  const { body, http } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('An operation was answered in several parts.');
  const retryAfter = http.headers.get('retry-after');
  return { ...body.singleResult, ...(retryAfter !== undefined && { retryAfter }) };
}
