import { GraphQLError } from 'graphql';

const extensions = { code: 'SUBGRAPH_UNAVAILABLE', retryable: true } as const;

/** A fetch that took too long: it costs its own fields, and the same operation may succeed later. */
export const subgraphTooLate = (): GraphQLError =>
  new GraphQLError('A part of the graph took too long to answer.', { extensions });

/** A subgraph that is down or answers nonsense; only the log learns the cause. */
export const subgraphUnavailable = (cause: Error): GraphQLError =>
  new GraphQLError('A part of the graph cannot be reached just now. Try again in a moment.', {
    originalError: cause,
    extensions,
  });
