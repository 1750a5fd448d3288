import { spawn } from 'node:child_process';

export interface CommandResult {
  code: number | null;
  output: string;
}

/**
 * Runs a command to its end and answers its exit code with what it wrote; rejects when it cannot be started.
 * An abort stops it with SIGTERM and rejects with the signal's reason once it has ended.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: {
    env?: NodeJS.ProcessEnv | undefined;
    signal?: AbortSignal | undefined;
    /** Gets what the command writes as it comes. */
    onOutput?: (text: string) => void;
  } = {},
): Promise<CommandResult> {
  const { env, signal, onOutput } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    // A process group of its own: Ctrl-C in a terminal must reach the launcher alone, which then aborts.
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      output += text;
      onOutput?.(text);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const stop = (): void => void child.kill('SIGTERM');
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', (error) => {
      signal?.removeEventListener('abort', stop);
      reject(error);
    });
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(signal.reason as Error);
      else resolve({ code, output });
    });
  });
}
