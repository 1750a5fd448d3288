import { randomBytes } from 'node:crypto';
import type { RunningNeo4j } from '../database/neo4j.js';
import type { Logger } from '../gateway/logger.js';
import { assertionKey } from '../gateway/over-http/assertion.js';
import { roster } from '../subgraphs/index.js';
import type { LaunchConfig } from './config.js';
import { readRemoteSubgraphs } from './remote-subgraphs.js';
import { overHttp, type SubgraphAddress } from './over-http.js';
import type { OpenSubgraphs } from './running-graph.js';
import { SubgraphProcess } from './subgraph-process.js';

export interface DistributedOptions {
  readonly config: LaunchConfig;
  readonly environment: NodeJS.ProcessEnv;
  readonly neo4j: Pick<RunningNeo4j, 'uri' | 'user' | 'password'>;
  readonly logger: Logger;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Starts every subgraph that runs nowhere else as a process of its own, each with a key made just now. */
export async function openDistributedSubgraphs(options: DistributedOptions): Promise<OpenSubgraphs> {
  const { config, onProgress, signal } = options;
  const addresses = new Map<string, SubgraphAddress>(await readRemoteSubgraphs(config.subgraphsFile));
  const processes: SubgraphProcess[] = [];
  for (const { name } of roster.filter((definition) => !addresses.has(definition.name))) {
    const secret = randomBytes(32).toString('base64url');
    const process = new SubgraphProcess({ name, environment: environmentOf(secret, options), logger: options.logger });
    processes.push(process);
    addresses.set(name, { origin: () => process.origin, key: assertionKey(secret) });
  }
  const { connect, close } = overHttp(addresses);
  const stop = async () => {
    await close();
    await Promise.all(processes.map((process) => process.stop()));
  };
  const interrupted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
  try {
    signal.throwIfAborted();
    await Promise.race([Promise.all(processes.map((process) => process.start())), interrupted]);
  } catch (error) {
    await stop();
    throw error;
  }
  onProgress(`${processes.length} subgraphs run, each in a process of its own.`);
  return { connect, stop };
}

/** What a subgraph's process sees: what this one sees, the database as it is reached, a free loopback port, and its key. */
const environmentOf = (secret: string, { environment, neo4j, config }: DistributedOptions): NodeJS.ProcessEnv => ({
  ...environment,
  ...{ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password, NEO4J_DATABASE: config.database },
  ...{ HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '', SUBGRAPHS_FILE: '', SUBGRAPH_KEY: secret },
});
