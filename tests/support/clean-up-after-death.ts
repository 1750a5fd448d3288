import { type ChildProcess, spawn } from 'node:child_process';

// Reads until its input closes, which happens however its parent ends; then it ends the database and removes the folder.
const script = `read -r _
pid=$(sed -n 's/.*"server":{"pid":\\([0-9]*\\).*/\\1/p' "$1/launcher.pid")
if [ -n "$pid" ]; then kill "$pid"; fi
tries=0
while [ -n "$pid" ] && [ $tries -lt 100 ] && kill -0 "$pid"; do sleep 0.2; tries=$((tries + 1)); done
rm -rf "$1"`;

/**
 * Watches this process from outside: when it dies before the folder is removed, as a killed test run does, the folder and
 * the database in it go as well. Kill the watcher once both are gone.
 */
export function cleanUpAfterDeath(folder: string): ChildProcess {
  const watcher = spawn('sh', ['-c', script, 'sh', folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  // Neither the watcher nor its pipe keeps a finished test run from ending.
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  return watcher;
}
