import type { ServerSettings } from './protocol.js';

/** How a gateway calls its subgraphs; `default` is the fetcher that @apollo/gateway brings. */
export type Way = 'http' | 'default' | 'in-process';

/** What the process of the subgraphs, and each gateway's, is given. */
export interface DistributedSettings extends ServerSettings {
  /** Whether a read that was answered once is answered from memory. */
  readonly remember: boolean;
  /** Of the key of every subgraph. */
  readonly secret: string;
  /** For a gateway: how it calls, and where the subgraphs are. */
  readonly way?: Way;
  readonly origins?: Readonly<Record<string, string>>;
}

/** Processor time of a process so far, in microseconds. */
export interface CpuMessage {
  readonly cpu: number;
}

/** Asks a gateway to make calls without clients and plans, as many at once as there would be clients. */
export interface CallsRequest {
  readonly callsFor: number;
  readonly connections: number;
}

/** How many pairs of calls were answered. */
export interface CallsMessage {
  readonly pairs: number;
}

/** Tells the parent where what it needs listens, and its processor time whenever asked; ends with the parent. */
export function serveParent(
  started: object,
  stop: () => Promise<void>,
  makeCalls?: (request: CallsRequest) => Promise<number>,
): void {
  process.on('message', (asked: 'cpu' | CallsRequest) => {
    const { user, system } = process.cpuUsage();
    if (asked === 'cpu') process.send?.({ cpu: user + system } satisfies CpuMessage);
    else void makeCalls?.(asked).then((pairs) => process.send?.({ pairs } satisfies CallsMessage));
  });
  process.once('disconnect', () => void stop().finally(() => process.exit(0)));
  process.send?.(started);
}
