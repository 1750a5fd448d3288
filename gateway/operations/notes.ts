import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.js';
import { nameRequest } from '../errors.js';

/** Writes down in the request's measures what was asked and which errors are answered. */
export const operationNotes: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) nameRequest(error, contextValue.requestId);
      },
      async willSendResponse({ contextValue: { measures }, queryHash, operationName, response: { body } }) {
        if (queryHash !== undefined) measures.documentHash = queryHash;
        if (operationName) measures.operation = operationName;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        measures.codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
      },
    };
  },
};
