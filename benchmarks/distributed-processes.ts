import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CallsMessage, CallsRequest, CpuMessage, DistributedSettings } from './servers/distributed-protocol.js';

export interface MeasuredProcess<Started> {
  readonly started: Started;
  /** Its processor time so far, in microseconds. */
  readonly cpu: () => Promise<number>;
  /** Has a gateway make calls without clients; answers how many pairs were answered. */
  readonly calls: (request: CallsRequest) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts a server of `servers/` in a process of its own, as in production. */
export async function startMeasured<Started>(
  name: 'subgraphs' | 'gateway',
  settings: DistributedSettings,
): Promise<MeasuredProcess<Started>> {
  const file = fileURLToPath(new URL(`./servers/${name}.js`, import.meta.url));
  const child = fork(file, [JSON.stringify(settings)], { env: { ...process.env, NODE_ENV: 'production' } });
  const ended = once(child, 'exit');
  const message = async <Message>(): Promise<Message> => {
    const early = ended.then(() => Promise.reject(new Error(`The server ${name} has ended.`)));
    const [answer] = (await Promise.race([once(child, 'message'), early])) as [Message];
    return answer;
  };
  const started = await message<Started>();
  return {
    started,
    async cpu() {
      const answer = message<CpuMessage>();
      child.send('cpu');
      return (await answer).cpu;
    },
    async calls(request) {
      const answer = message<CallsMessage>();
      child.send(request);
      return (await answer).pairs;
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
