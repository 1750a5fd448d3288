import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHttpServer } from '../../gateway/server.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import { projectRoot } from '../../launch/project-root.js';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';
import type { ExecuteRead } from '../../subgraphs/shared/query.js';
import { serve, settingsOf } from './protocol.js';

const driver = openDriver(settingsOf(process.argv[2]));
let statements = 0;

const server = createInProcessGateway({
  supergraphSdl: await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'),
  executeReadFor: (subgraph): ExecuteRead => {
    // As in launch/all-in-one, with a longer time limit: what is slow is to be measured, not to be refused.
    const executeRead = createExecuteRead(driver, 'neo4j', subgraph, 60_000);
    return (query, params) => {
      statements += 1;
      return executeRead(query, params);
    };
  },
  logger: (level, message, details) => console.error(level, message, details),
});
const http = await startHttpServer({
  ...{ server, host: '127.0.0.1', port: 0, ready: async () => true, noticeMillis: 0 },
  logger: (level, message, details) => console.error(level, message, details),
});
const stop = async (): Promise<void> => {
  await http.stop();
  await driver.close();
};
serve(http.url, () => statements, stop);
