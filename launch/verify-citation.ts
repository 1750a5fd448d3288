import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import type { Citation } from '../citations/citation.js';
import { CitationStore } from '../citations/store.js';
import { verifyCitation } from '../citations/verify.js';
import { anonymous } from '../gateway/caller.js';
import { newMeasures } from '../gateway/measures.js';
import { storedRelease } from '../releases/store.js';
import { createExecuteRead } from '../subgraphs/shared/database.js';
import { readLaunchConfig } from './config.js';
import { createInProcessGateway } from './in-process.js';
import { createLog } from './log.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';
import { openReleaseDatabase } from './release-database.js';
import { runQuery } from './run-query.js';

const usage = 'Usage: npm run verify-citation -- <file or id of a citation>';

async function citationOf(name: string | undefined, dataDir: string): Promise<Citation> {
  if (name === undefined) throw new Error(usage);
  const kept = await new CitationStore(dataDir).read(name);
  if (kept) return kept;
  const text = await readFile(name, 'utf8').catch(() => {
    throw new Error(`There is neither a citation nor a file ${name}. ${usage}`);
  });
  return JSON.parse(text) as Citation;
}

await runProgram(async ({ environment, arguments: [name], onProgress, signal }) => {
  const config = readLaunchConfig(environment, projectRoot);
  const { database, dataDir } = config;
  const citation = await citationOf(name, dataDir);
  const release = await storedRelease(dataDir, citation.release.id);
  const { number, hash } = release.manifest;
  const { driver, close } = await openReleaseDatabase(config, release, { environment, onProgress, signal });
  try {
    const schemaFile = (file: string) => readFile(join(projectRoot, 'schema', file), 'utf8');
    const server = createInProcessGateway({
      supergraphSdl: await schemaFile('supergraph.graphql'),
      executeReadFor: (subgraph, request) =>
        createExecuteRead({ ...{ driver, database, subgraph }, statementMillis: () => 30_000, signal: request.signal }),
      fetchMillis: () => 60_000,
      logger: createLog(config.logLevel),
    });
    await server.start();
    const faults = await verifyCitation(citation, {
      schema: buildSchema(await schemaFile('api.graphql')),
      releaseHash: hash,
      run: async (query) => {
        const context = {
          requestId: randomUUID(),
          caller: anonymous('verify-citation'),
          signal,
          measures: newMeasures(),
        };
        const { data, errors = [] } = await runQuery(server, query, context);
        if (!data || errors.length > 0) throw new Error(`The operation fails: ${errors[0]?.message ?? 'no data'}`);
        return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
      },
    }).finally(() => server.stop());
    for (const fault of faults) onProgress(fault);
    if (faults.length === 0) onProgress(`Equal: release ${number} answers citation ${citation.id} as it was cited.`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
});
