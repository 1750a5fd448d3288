import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './context.js';

/** Refuses an operation name the document does not define as the caller's fault; the gateway's executor would call it its own. */
export const operationChoice: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (operation) return;
        const message =
          request.operationName === undefined
            ? 'The document holds several operations: name one as operationName.'
            : 'The document holds no operation of the name given as operationName.';
        throw new GraphQLError(message, {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        });
      },
    };
  },
};

const strictMediaType = 'application/graphql-response+json';
const wellFormed: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * A well-formed request with a wrong document or wrong values is 400 for clients that accept `application/graphql-response+json`
 * and 200 under plain `application/json`, as the GraphQL-over-HTTP specification asks.
 */
export const responseStatus: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single' || http.status !== 400) return;
        const errors = body.singleResult.errors ?? [];
        // What is over a limit is refused for what it is, not answered for what it says.
        if (!errors.every(({ extensions = {} }) => wellFormed.has(extensions['code']) && !('limit' in extensions)))
          return;
        if (request.http?.headers.get('accept')?.includes(strictMediaType)) {
          http.headers.set('content-type', `${strictMediaType}; charset=utf-8`);
        } else {
          http.status = 200;
        }
      },
    };
  },
};
