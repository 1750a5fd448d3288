import { assertionKey, createVerify } from '../../gateway/over-http/assertion.js';
import { startSubgraphServer } from '../../gateway/over-http/server.js';
import { createLog } from '../../launch/log.js';
import { measured } from '../../launch/measured-read.js';
import { roster } from '../../subgraphs/index.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { buildSubgraph } from '../../subgraphs/shared/subgraph.js';
import { readsOf } from './distributed-reads.js';
import { serveParent, type DistributedSettings } from './distributed-protocol.js';

/** Every subgraph over HTTP as `npm run start:subgraph` serves it, but in one process: there are no nine cores to measure with. */
const settings = JSON.parse(process.argv[2] ?? '{}') as DistributedSettings;
const driver = openDriver(settings);
const executeReadFor = readsOf(settings, driver);
const key = assertionKey(settings.secret);

const servers = await Promise.all(
  roster.map(async (definition) => {
    const { name, schema, createContext } = buildSubgraph(definition);
    const server = await startSubgraphServer({
      ...{ name, schema, host: '127.0.0.1', port: 0, ready: async () => true, logger: createLog('error') },
      verify: createVerify(name, key),
      contextFor: (request) => createContext(measured(executeReadFor(name, request), request.measures), request.signal),
    });
    return [name, server] as const;
  }),
);
serveParent({ origins: Object.fromEntries(servers.map(([name, { origin }]) => [name, origin])) }, async () => {
  await Promise.all(servers.map(([, server]) => server.stop()));
  await driver.close();
});
