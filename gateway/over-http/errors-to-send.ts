import type { GraphQLError } from 'graphql';
import { isFault, maskedMessage, rootCause, subgraphError } from '../errors.js';
import type { Logger } from '../logger.js';

interface ErrorToSend {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The errors of an answer as the gateway may see them. What lies behind them stays here: it is logged, once for each cause. */
export function errorsToSend(
  errors: readonly GraphQLError[],
  { name, logger }: { readonly name: string; readonly logger: Logger },
  requestId: string,
): ErrorToSend[] {
  const reported = new Set<object>();
  return errors.map((error) => {
    const { message, path, extensions } = subgraphError(error);
    const code = extensions['code'];
    const foreseen = typeof code === 'string';
    const cause = rootCause(error);
    if ((!foreseen || isFault(code)) && !reported.has(cause)) {
      reported.add(cause);
      logger('error', 'A subgraph met a fault.', {
        subgraph: name,
        correlationId: requestId,
        code,
        path,
        error: cause,
      });
    }
    return { message: foreseen ? message : maskedMessage, ...(path && { path }), extensions };
  });
}
