import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import { waitText } from '../rate-limit/wait-text.js';
import { costOf } from './cost.js';
import type { ListSizes } from './list-sizes.js';
import { measuresOf } from './measures.js';
import { amount, refusal } from './refusal.js';
import { objectsIn } from './returned.js';
import { checkShape } from './shape.js';
import { limitsOf } from './values.js';

type ResolvedRequest = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/**
 * Refuses what is too large for its caller before it is planned, and tells in `extensions.cost` what an operation asked for and got.
 * It works when the operation is resolved, not when it is validated: Apollo Server validates a document once for all callers and variables.
 */
export const operationLimits = (
  listSizes: ListSizes,
  rateLimiter?: RateLimiter,
): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart({ contextValue: { caller, measures } }) {
    let requested: number | undefined;
    let charged = 0;
    return {
      async didResolveOperation(request) {
        requested = requestedBy(request, listSizes);
        if (requested === undefined) return;
        measures.cost = requested;
        checkCost(requested, limitsOf(caller.role).cost);
        if (!rateLimiter) return;
        const points = Math.max(requested, leastPoints);
        const waitSeconds = await rateLimiter.charge(caller, points);
        if (waitSeconds > 0) throw rateLimited(waitSeconds);
        charged = points;
      },
      async willSendResponse({ response: { body } }) {
        if (requested === undefined || body.kind !== 'single') return;
        const { extensions, data } = body.singleResult;
        const returned = objectsIn(data);
        body.singleResult.extensions = { ...extensions, cost: { requested, returned } };
        if (charged > 0) await rateLimiter?.settle(caller, charged, Math.max(returned, leastPoints));
      },
    };
  },
});

/** What an operation is charged that returns nothing. */
const leastPoints = 1;

function checkCost(requested: number, limit: number): void {
  if (requested <= limit) return;
  const message = `The answer could hold ${amount(requested)} objects; ${amount(limit)} are allowed. Ask for smaller pages.`;
  throw refusal('QUERY_TOO_COSTLY', message);
}

const rateLimited = (waitSeconds: number): GraphQLError =>
  new GraphQLError(waitText(waitSeconds), {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(waitSeconds)]]) },
    },
  });

/** Undefined where there is no operation, which is refused elsewhere. */
function requestedBy(
  { document, operation, schema, request, contextValue }: ResolvedRequest,
  listSizes: ListSizes,
): number | undefined {
  if (!operation) return undefined;
  // GraphQL's rules let it pass, the gateway's planner does not.
  if (!schema.getRootType(operation.operation))
    throw refusal('GRAPHQL_VALIDATION_FAILED', `The API has no ${operation.operation}s.`);
  const limits = limitsOf(contextValue.caller.role);
  checkShape(measuresOf(document, operation), limits);
  const variables = coercedVariables(schema, operation, request.variables ?? {});
  return costOf({ schema, document, operation, variables, limits, listSizes });
}

/** Refuses wrong values by the first fault: the gateway would look for all of them, which takes a minute for 8,000. */
function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, values, { maxErrors: 1 });
  const fault = errors?.[0];
  if (!fault) return coerced ?? {};
  throw new GraphQLError(fault.message, {
    nodes: fault.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** Gives the parser's refusal of a long document its own code: to GraphQL it is a syntax error. */
export const tokenLimit: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message))
            error.extensions['code'] = 'TOO_MANY_TOKENS';
        }
      },
    };
  },
};
