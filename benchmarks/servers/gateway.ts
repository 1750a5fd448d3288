import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RemoteGraphQLDataSource, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayContext } from '../../gateway/context.js';
import { createGateway } from '../../gateway/gateway.js';
import { assertionKey, hashOf, signAssertion } from '../../gateway/over-http/assertion.js';
import { HttpDataSource } from '../../gateway/over-http/data-source.js';
import { startHttpServer } from '../../gateway/server.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import { createLog } from '../../launch/log.js';
import { overHttp } from '../../launch/over-http.js';
import { projectRoot } from '../../launch/project-root.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { callsAlone } from './calls-alone.js';
import { serveParent, type DistributedSettings } from './distributed-protocol.js';
import { readsOf } from './distributed-reads.js';

const settings = JSON.parse(process.argv[2] ?? '{}') as DistributedSettings;
const origins = settings.origins ?? {};
const key = assertionKey(settings.secret);
const logger = createLog('error');
const common = {
  supergraphSdl: await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'),
  ...{ logger, fetchMillis: () => 60_000 },
};

/** What @apollo/gateway brings, signing its calls as these subgraphs ask for. */
class DefaultDataSource extends RemoteGraphQLDataSource<GatewayContext> {
  constructor(private readonly name: string) {
    super({ url: `${origins[name]}/graphql` });
  }

  override async willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<void> {
    const { http, query, ...rest } = request;
    const { requestId, caller } = context as GatewayContext;
    const bodyHash = hashOf(JSON.stringify({ query, ...rest }));
    const assertion = await signAssertion({ requestId, caller, statementMillis: 60_000, bodyHash }, this.name, key);
    http?.headers.set('authorization', `Bearer ${assertion}`);
  }
}

const addresses = new Map(Object.entries(origins).map(([name, origin]) => [name, { origin: () => origin, key }]));

function gateway() {
  if (settings.way === 'default')
    return createGateway({ ...common, dataSourceFor: (name) => new DefaultDataSource(name) });
  if (settings.way === 'http')
    return overHttp(addresses).connect({ ...common, statementMillis: () => 60_000, onUnavailable: () => {} });
  return createInProcessGateway({ ...common, executeReadFor: readsOf(settings, openDriver(settings)) });
}

const sources = new Map<string, GraphQLDataSource<GatewayContext>>();
/** One source for each subgraph, apart from those of the gateway. */
function sourceOf(name: string): GraphQLDataSource<GatewayContext> {
  const made = sources.get(name) ?? newSource(name);
  sources.set(name, made);
  return made;
}
const newSource = (name: string) =>
  settings.way === 'default'
    ? new DefaultDataSource(name)
    : new HttpDataSource({ name, key, origin: () => origins[name], statementMillis: () => 60_000 });

const { url, stop } = await startHttpServer({
  ...{ server: gateway(), logger, host: '127.0.0.1', port: 0, ready: async () => true, noticeMillis: 0 },
});
serveParent({ url }, stop, (request) => callsAlone(sourceOf, request));
