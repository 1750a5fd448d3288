import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerMessage, ServerSettings } from './servers/protocol.js';

export interface ServerProcess {
  readonly url: string;
  readonly statements: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts one of the servers in a process of its own, so that no contender shares a thread with the client. */
export async function startServer(
  name: 'graph' | 'peer',
  settings: ServerSettings,
  nodeArguments: readonly string[] = [],
): Promise<ServerProcess> {
  const file = fileURLToPath(new URL(`./servers/${name}.js`, import.meta.url));
  const child = fork(file, [JSON.stringify(settings)], {
    execArgv: [...nodeArguments],
    // As both are run in production: graphql-js then leaves out checks of its own.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ended = once(child, 'exit');
  const message = async (): Promise<ServerMessage> => {
    const early = ended.then(() => Promise.reject(new Error(`The server ${name} has ended.`)));
    const [answer] = (await Promise.race([once(child, 'message'), early])) as [ServerMessage];
    return answer;
  };
  const first = await message();
  if (!('url' in first)) throw new Error(`The server ${name} did not tell its address.`);
  return {
    url: first.url,
    async statements() {
      child.send('statements');
      const answer = await message();
      return 'statements' in answer ? answer.statements : 0;
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
