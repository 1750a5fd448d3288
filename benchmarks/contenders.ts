import type { Contender } from './contender.js';
import { HttpClient } from './http-client.js';
import { peerOperations } from './peer/operations.js';
import type { PeerData } from './peer/shapes.js';
import { peerVariables } from './peer/variables.js';
import { startServer } from './server-process.js';
import type { ServerSettings } from './servers/protocol.js';
import { operationTexts } from './operation-texts.js';

/** The whole stack of this project over HTTP: gateway, subgraphs and driver in one process. */
export async function graphContender(settings: ServerSettings, nodeArguments?: readonly string[]): Promise<Contender> {
  const server = await startServer('graph', settings, nodeArguments);
  const client = new HttpClient(server.url);
  const texts = operationTexts();
  return {
    name: 'this project',
    can: () => true,
    remark: () => undefined,
    // The position of a page is the peer's; here it is in the cursor.
    ask: (operation, { position: _, ...variables }) => client.ask(texts[operation], variables),
    statements: () => server.statements(),
    async close() {
      client.close();
      await server.close();
    },
  };
}

/** @neo4j/graphql behind Apollo Server over HTTP, in a process of its own. */
export async function peerContender(settings: ServerSettings): Promise<Contender> {
  const server = await startServer('peer', settings);
  const client = new HttpClient(server.url);
  return {
    name: '@neo4j/graphql',
    can: (operation) => peerOperations[operation].query !== undefined,
    remark: (operation) => peerOperations[operation].remark,
    ask: (operation, variables) => client.ask(peerOperations[operation].query ?? '', peerVariables(variables)),
    statements: () => server.statements(),
    async close() {
      client.close();
      await server.close();
    },
  };
}

/** The peer in those operations that its schema can say whole, its answers in their shape. */
export const inOurShape = (peer: Contender): Contender => ({
  ...peer,
  can: (operation) => peerOperations[operation].shape !== undefined,
  ask: async (operation, variables) =>
    peerOperations[operation].shape?.((await peer.ask(operation, variables)) as PeerData),
});
