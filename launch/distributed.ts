import { openDistributedSubgraphs } from './distributed-subgraphs.js';
import { runStart } from './start-program.js';

await runStart('npm run start:distributed', (neo4j, config, context) =>
  openDistributedSubgraphs({ ...context, config, neo4j }),
);
