import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import { refusalLimits } from './values.js';

const { errors: maxErrors, messageLength, locations: maxLocations, bytes: maxBytes } = refusalLimits;

function shortened({ message, locations, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: message.length > messageLength ? `${message.slice(0, messageLength)}…` : message,
    ...(locations && { locations: locations.slice(0, maxLocations) }),
    ...rest,
  };
}

/** The first few errors, shortened, as many as fit. */
function fitting(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const kept = errors.slice(0, maxErrors).map(shortened);
  while (kept.length > 1 && Buffer.byteLength(JSON.stringify(kept)) > maxBytes) kept.pop();
  return kept;
}

/** Keeps errors short, and an answer without data small: what is refused must not be a way to make us send much. */
export const smallRefusals: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const { data, errors } = body.singleResult;
        body.singleResult.errors = data == null ? fitting(errors) : errors.map(shortened);
      },
    };
  },
};
