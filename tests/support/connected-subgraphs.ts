import { randomBytes } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Driver } from 'neo4j-driver';
import type { GatewayContext } from '../../gateway/context.js';
import { assertionKey, createVerify } from '../../gateway/over-http/assertion.js';
import { startSubgraphServer } from '../../gateway/over-http/server.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import { measured } from '../../launch/measured-read.js';
import { overHttp } from '../../launch/over-http.js';
import { roster } from '../../subgraphs/index.js';
import { createExecuteRead } from '../../subgraphs/shared/database.js';
import { buildSubgraph } from '../../subgraphs/shared/subgraph.js';
import { Recorder } from './recorder.js';

/** A gateway over all subgraphs, and what they send to the database. */
export interface ConnectedSubgraphs {
  readonly server: ApolloServer<GatewayContext>;
  readonly recorder: Recorder;
  readonly close: () => Promise<void>;
}

/** Whether the tests of the whole graph call subgraphs over HTTP: `npm run test:distributed` sets it. */
export const isDistributed = process.env['GRAPH_MODE'] === 'distributed';

// The tests ask what is answered, not how fast: statements and fetches get more time than callers would.
const patience = { statementMillis: () => 30_000, fetchMillis: () => 60_000 };
const logger = () => undefined;

/** The subgraphs called in this process. */
export function inProcess(supergraphSdl: string, driver: Driver): ConnectedSubgraphs {
  const recorder = new Recorder();
  const { fetchMillis, statementMillis } = patience;
  const server = createInProcessGateway({
    ...{ supergraphSdl, logger, fetchMillis },
    executeReadFor: (subgraph) =>
      recorder.recording(subgraph, createExecuteRead({ driver, database: 'neo4j', subgraph, statementMillis })),
  });
  return { server, recorder, close: async () => {} };
}

/**
 * The same subgraphs called over HTTP: only their calls and answers connect them with the gateway. They listen in the test's
 * process, where every statement is seen; processes of their own are started in tests/launch.
 */
export async function distributed(supergraphSdl: string, driver: Driver): Promise<ConnectedSubgraphs> {
  const recorder = new Recorder();
  const served = await Promise.all(
    roster.map(async (definition) => {
      const { name, schema, createContext } = buildSubgraph(definition);
      const key = assertionKey(randomBytes(32).toString('base64url'));
      const { origin, stop } = await startSubgraphServer({
        ...{
          name,
          schema,
          host: '127.0.0.1',
          port: 0,
          ready: async () => true,
          logger,
          verify: createVerify(name, key),
        },
        contextFor: ({ measures, signal }, statementMillis) => {
          const reads = { driver, database: 'neo4j', subgraph: name, statementMillis: () => statementMillis, signal };
          return createContext(measured(recorder.recording(name, createExecuteRead(reads)), measures), signal);
        },
      });
      return { name, origin: () => origin, key, stop };
    }),
  );
  const { connect, close } = overHttp(new Map(served.map((subgraph) => [subgraph.name, subgraph])));
  return {
    server: connect({ ...patience, supergraphSdl, logger, onUnavailable: () => {} }),
    recorder,
    close: async () => {
      await close();
      await Promise.all(served.map(({ stop }) => stop()));
    },
  };
}
