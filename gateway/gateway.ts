import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayContext } from './context.js';
import { createErrorFormat } from './errors.js';
import { listSizesIn } from './limits/list-sizes.js';
import { plannable } from './limits/plannable.js';
import { operationLimits, tokenLimit } from './limits/plugin.js';
import { smallRefusals } from './limits/small-refusals.js';
import { documentLimits, refusalLimits } from './limits/values.js';
import type { Logger } from './logger.js';
import { operationNotes } from './operations/notes.js';
import { operationChoice, responseStatus } from './plugins.js';
import type { RateLimiter } from './rate-limit/rate-limiter.js';
import { refuseTelemetry } from './telemetry.js';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** How to call a subgraph of the supergraph; asked once for each. */
  readonly dataSourceFor: (name: string, url: string | undefined) => GraphQLDataSource;
  readonly logger: Logger;
  /** Without one callers may ask as often as they like. */
  readonly rateLimiter?: RateLimiter;
}

/** The federated API over a composed supergraph, not yet started; it reports nothing to anybody but `logger`. */
export function createGateway({
  supergraphSdl,
  dataSourceFor,
  logger,
  rateLimiter,
}: GatewayOptions): ApolloServer<GatewayContext> {
  const apolloLogger = {
    debug: () => {},
    info: () => {},
    warn: (message: string) => logger('warn', message),
    error: (message: string) => logger('error', message),
  };
  return new ApolloServer<GatewayContext>({
    gateway: createApolloGateway({ supergraphSdl, dataSourceFor }, apolloLogger),
    logger: apolloLogger,
    // Given, so that nothing depends on NODE_ENV.
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    validationRules: [plannable],
    parseOptions: { maxTokens: documentLimits.tokens },
    validationOptions: { maxErrors: refusalLimits.errors },
    formatError: createErrorFormat(logger),
    plugins: [
      operationChoice,
      tokenLimit,
      operationLimits(listSizesIn(supergraphSdl), rateLimiter),
      smallRefusals,
      responseStatus,
      operationNotes,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}

function createApolloGateway(
  { supergraphSdl, dataSourceFor }: Pick<GatewayOptions, 'supergraphSdl' | 'dataSourceFor'>,
  logger: ApolloServer['logger'],
): ApolloGateway {
  refuseTelemetry();
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => dataSourceFor(name, url),
    logger,
    // Both depend on NODE_ENV when left out: query plans are nobody's business, a broken supergraph must not load.
    __exposeQueryPlanExperimental: false,
    validateSupergraph: true,
  });
}
