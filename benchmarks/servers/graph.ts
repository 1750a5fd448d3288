import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHttpServer } from '../../gateway/server.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import { projectRoot } from '../../launch/project-root.js';
import { createReads } from '../../launch/reads.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { serve, settingsOf } from './protocol.js';

const driver = openDriver(settingsOf(process.argv[2]));
let statements = 0;
// As `npm start` reads, with longer time limits: what is slow is to be measured, not to be refused.
const executeReadFor = createReads({
  ...{ driver, database: 'neo4j', statementMillis: () => 60_000, onUnavailable: () => {} },
  onSent: () => (statements += 1),
});

const server = createInProcessGateway({
  supergraphSdl: await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'),
  fetchMillis: () => 60_000,
  executeReadFor,
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
