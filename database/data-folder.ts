import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from './errors.js';
import { claimPidFile, readPidFile, removePidFile, type PidRecord } from './pid-file.js';
import { commandLine, identifyProcess, isAlive, type ProcessIdentity } from './process-identity.js';

/** The class that is Neo4j Community's main program. */
export const serverClass = 'org.neo4j.server.CommunityEntryPoint';

/** The argument that ties a server process to its folder. */
export const homeArgument = (dataDir: string): string => `--home-dir=${dataDir}`;

/**
 * Makes this process the one launcher of a data folder. A living launcher is a refusal;
 * a database left behind by a dead one is stopped first.
 */
export async function claimDataFolder(dataDir: string, onProgress: (line: string) => void): Promise<PidRecord> {
  const launcher = identifyProcess(process.pid);
  if (launcher === null) throw new Error('This process cannot find itself in the process table.');
  const record = { launcher };
  while (!claimPidFile(dataDir, record)) {
    const other = readPidFile(dataDir);
    if (other !== null && isAlive(other.launcher)) throw inUse(dataDir, other.launcher.pid);
    if (other?.server !== undefined) await stopOrphan(dataDir, other.server, onProgress);
    removePidFile(dataDir);
  }
  return record;
}

const inUse = (dataDir: string, pid: number): DatabaseError =>
  new DatabaseError(
    'DATABASE_IN_USE',
    `The database in ${dataDir} is already in use by process ${pid}. Stop that one first, or set DATA_DIR to another folder.`,
  );

async function stopOrphan(dataDir: string, server: ProcessIdentity, onProgress: (line: string) => void): Promise<void> {
  if (!isAlive(server)) return;
  const words = commandLine(server.pid);
  // Never end a process on the word of a file alone.
  if (!words.includes(serverClass) || !words.includes(homeArgument(dataDir))) return;
  onProgress(
    `A Neo4j of an earlier run still uses ${dataDir} (process ${server.pid}, its launcher is gone). Stopping it.`,
  );
  await endProcess(server);
}

/** Asks a process to end, and ends it when it has not done so within the grace. */
async function endProcess(target: ProcessIdentity, graceMs = 20_000): Promise<void> {
  signalTo(target, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isAlive(target)) {
    if (Date.now() > deadline) signalTo(target, 'SIGKILL');
    await pause(50);
  }
}

function signalTo(target: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(target.pid, signal);
  } catch (error) {
    // It ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
