import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { homeArgument, serverClass } from './data-folder.js';

const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch'];

/** A Neo4j process of ours, from its start to its end. */
export interface ServerProcess {
  readonly pid: number | undefined;
  /** Resolves with the exit code when the process has ended, null when a signal ended it or it never started. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, insists after the grace, and resolves when it has ended. */
  stop(graceMs?: number): Promise<void>;
  /** Calls the listener when the process ends without `stop`. */
  onExit(listener: (code: number | null) => void): void;
}

/** Starts Neo4j's main program; what it prints goes to `logFile`. */
export function spawnServer(options: {
  java: string;
  jvmArguments: readonly string[];
  classPath: string;
  dataDir: string;
  configDir: string;
  logFile: string;
  env: NodeJS.ProcessEnv | undefined;
}): ServerProcess {
  const log = openSync(options.logFile, 'w', 0o600);
  const child = spawn(
    options.java,
    [
      ...options.jvmArguments,
      ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', options.classPath, serverClass],
      ...[homeArgument(options.dataDir), `--config-dir=${options.configDir}`, '--console-mode'],
    ],
    // A process group of its own: Ctrl-C reaches the launcher alone, which stops the gateway before the database.
    { detached: true, stdio: ['ignore', log, log], env: options.env },
  );
  closeSync(log);
  let stopping = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  return {
    pid: child.pid,
    ended,
    async stop(graceMs = 15_000) {
      stopping = true;
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(insist);
    },
    onExit(listener) {
      void ended.then((code) => {
        if (!stopping) listener(code);
      });
    },
  };
}
