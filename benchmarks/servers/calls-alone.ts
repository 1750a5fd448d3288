import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../../gateway/context.js';
import { newMeasures } from '../../gateway/measures.js';
import type { CallsRequest } from './distributed-protocol.js';

/** What the planner asks for two hops: ten providers, then the worker groups of each. */
const first = '{ providers(first: 10) { edges { node { id name } } } }';
const second =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { workerGroups { id name } } } }';

type Source = GraphQLDataSource<GatewayContext>;
type Node = { readonly id: string };

/** Makes the two calls of such an operation again and again without a gateway around them; answers how often. */
export async function callsAlone(
  sourceOf: (name: string) => Source,
  { callsFor, connections }: CallsRequest,
): Promise<number> {
  const [providers, workers] = [sourceOf('providers'), sourceOf('workers')];
  const signal = new AbortController().signal;
  const end = performance.now() + callsFor * 1_000;
  let pairs = 0;
  const client = async (_: unknown, index: number) => {
    while (performance.now() < end) {
      const caller = { role: 'anonymous', id: `client-${index}` } as const;
      const context: GatewayContext = { requestId: 'calls', caller, signal, measures: newMeasures() };
      const listed = await call(providers, first, {}, context);
      const representations = (listed['providers'] as { edges: { node: Node }[] }).edges.map(({ node: { id } }) => ({
        __typename: 'Organization',
        id,
      }));
      await call(workers, second, { representations }, context);
      pairs += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return pairs;
}

async function call(source: Source, query: string, variables: object, context: GatewayContext) {
  const { data, errors } = await source.process({ request: { query, variables }, context } as never);
  if (errors?.length || !data)
    throw new Error(`A call failed: ${JSON.stringify(errors)}`, {
      cause: (errors?.[0] as GraphQLError | undefined)?.originalError,
    });
  return data;
}
