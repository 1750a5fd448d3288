import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertionKey, createVerify } from '../gateway/over-http/assertion.js';
import { openDriver } from '../subgraphs/shared/database.js';
import type { AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';
import { readLaunchConfig } from './config.js';
import { createLog } from './log.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';
import { serveSubgraph } from './serve-subgraph.js';

/** One subgraph alone: `npm run start:subgraph -- providers`, and every process of `npm run start:distributed`. */
await runProgram(async ({ environment, arguments: given, onProgress, until }) => {
  const config = readLaunchConfig(environment, projectRoot);
  const definition = await definitionOf(given);
  const { name } = definition;
  const { uri, user = '', password = '' } = config.neo4j;
  if (uri === undefined)
    throw new Error('NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD must name the database of the graph.');
  if (config.subgraphKey === undefined)
    throw new Error('SUBGRAPH_KEY must be the key that the gateway signs its calls to this subgraph with.');
  const driver = openDriver({ uri, user, password });
  try {
    const { origin, stop } = await serveSubgraph({
      ...{ definition, driver, database: config.database, host: config.host },
      port: environment['PORT']?.trim() ? config.port : await portInSupergraph(name),
      verify: createVerify(name, assertionKey(config.subgraphKey)),
      logger: createLog(config.logLevel),
    });
    if (process.send) process.send({ origin });
    else onProgress(`The subgraph ${name} is at ${origin} for the gateway alone. Stop with Ctrl-C.`);
    await until(new Promise(() => {}));
    await stop();
  } finally {
    await driver.close();
  }
  return 0;
});

/** The subgraph of that name, which is the name of its folder too: the others are not loaded. */
async function definitionOf([name = '', ...rest]: readonly string[]): Promise<AnySubgraphDefinition> {
  if (rest.length === 0 && /^[a-z]+(-[a-z]+)*$/.test(name)) {
    const exported = (await import(`../subgraphs/${name}/index.js`).catch(nothing)) as Record<
      string,
      { name?: unknown }
    >;
    const found = Object.values(exported).find((value) => value.name === name);
    if (found) return found as AnySubgraphDefinition;
  }
  const { roster } = await import('../subgraphs/index.js');
  const names = roster.map((definition) => definition.name);
  throw new Error(`Usage: npm run start:subgraph -- <name>, one of ${names.join(', ')}.`);
}

function nothing(error: NodeJS.ErrnoException): object {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return {};
  throw error;
}

/** The port that the composed schema gives a subgraph. */
async function portInSupergraph(name: string): Promise<number> {
  const sdl = await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');
  const [, port] = new RegExp(`name: "${name}", url: "http://[^:"]+:(\\d+)/`).exec(sdl) ?? [];
  return Number(port ?? 0);
}
