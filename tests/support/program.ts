import { spawn, type ChildProcess } from 'node:child_process';

/** A program of ours in a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
  /** Waits until the output has a text; fails when the program ends before. */
  readonly says: (text: RegExp) => Promise<RegExpExecArray>;
}

/** Starts a compiled program on a free loopback port, with nothing else of the environment than it is given. */
export function startProgram(file: string, environment: Record<string, string>, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, [file, ...args], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const says = (text: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = text.exec(output);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void exit.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
      look();
    });
  return { child, output: () => output, exit, says };
}
