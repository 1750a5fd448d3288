import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { claimDataFolder } from './data-folder.js';
import { freePort } from './free-port.js';
import { fetchJars, jarFolder } from './jars.js';
import { ensurePassword } from './password.js';
import { removePidFile, updatePidFile } from './pid-file.js';
import { identifyProcess } from './process-identity.js';
import { type Address } from './readiness.js';
import { type RunningNeo4j, type StartOptions } from './running-neo4j.js';
import { type ServerProcess, spawnServer } from './server-process.js';
import { defaultMemory, settingsText } from './settings.js';
import { untilAnswering } from './until-answering.js';

/** Starts a Neo4j from its jars, fetching them first where needed, and resolves when it answers. */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j & { readonly pid: number }> {
  const { onProgress = () => undefined, signal = new AbortController().signal } = options;
  const dataDir = resolve(options.dataDir);
  const jars = await jarFolder(resolve(options.cacheDir));
  await fetchJars(jars, { maven: options.maven ?? 'mvn', env: options.environment, onProgress, signal });
  const record = await claimDataFolder(dataDir, onProgress);
  try {
    const { server, address, logFile } = await launch(dataDir, `${jars}/*`, { ...options, onProgress, signal });
    const identity = server.pid === undefined ? null : identifyProcess(server.pid);
    if (identity !== null) updatePidFile(dataDir, { ...record, server: identity });
    await untilAnswering(server, address, logFile, signal);
    const cleanUp = server.ended.then(() => removePidFile(dataDir));
    return {
      ...address,
      pid: server.pid as number,
      onExit: (listener) => server.onExit(listener),
      async stop() {
        await server.stop();
        await cleanUp;
      },
    };
  } catch (error) {
    removePidFile(dataDir);
    throw error;
  }
}

interface Launch {
  server: ServerProcess;
  address: Address;
  logFile: string;
}

async function launch(
  dataDir: string,
  classPath: string,
  options: StartOptions & Required<Pick<StartOptions, 'onProgress' | 'signal'>>,
): Promise<Launch> {
  const { authentication = true, readOnly = false, java = 'java', signal } = options;
  const { heap, pageCache } = { ...defaultMemory, ...options };
  const port = options.port ?? (await freePort());
  const configDir = join(dataDir, 'conf');
  const logFile = join(dataDir, 'logs', 'console.log');
  await mkdir(configDir, { recursive: true });
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  await writeFile(join(configDir, 'neo4j.conf'), settingsText({ port, authentication, pageCache, readOnly }));
  const password = authentication ? await ensurePassword(dataDir, { path: java, classPath, configDir }, signal) : '';
  signal.throwIfAborted();
  options.onProgress('Starting Neo4j …');
  const jvmArguments = [
    '-Xms128m',
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-Dlog4j2.disable.jmx=true',
    ...(options.jvmArguments ?? []),
  ];
  const env = options.environment;
  const server = spawnServer({ java, jvmArguments, classPath, dataDir, configDir, logFile, env });
  return { server, address: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }, logFile };
}
