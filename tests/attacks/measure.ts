import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as sized from '../support/operations-of-size.js';
import type { Attack, Send, Shot } from './attack.js';
import { judge, type Verdict } from './judge.js';
import { operation } from './send.js';
import type { Target } from './target.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_000_000;
}

/** By how many MB the heap is larger after so many requests, after as many as warm it up. */
export async function growthMegabytes(send: Send, target: Target, repeats = 1_000): Promise<number> {
  for (let time = 0; time < 100; time += 1) await send(target);
  target.forgetCalls();
  const before = heapMegabytes();
  for (let time = 0; time < repeats; time += 1) {
    await send(target);
    target.forgetCalls();
  }
  return heapMegabytes() - before;
}

const isRefusal = ({ status, code, calls }: Shot): boolean =>
  status >= 400 && status < 500 && status !== 408 && code !== undefined && calls === undefined;

/** How long each request of a case that is refused up front takes, so many times; nothing for cases on servers of their own. */
export async function refusals({ id, shots }: Attack, target: Target, repeats = 20): Promise<Verdict[]> {
  if (['B10', 'B11'].includes(id)) return [];
  const verdicts: Verdict[] = [];
  for (const shot of shots.filter(isRefusal)) {
    for (let time = 0; time < repeats; time += 1) verdicts.push(await judge(shot, target));
  }
  return verdicts;
}

export interface Delay {
  /** The longest time, in milliseconds, that the event loop stood while a request was answered for the first time, and the second. */
  readonly first: number;
  readonly second: number;
}

async function standstill(send: Send, target: Target): Promise<number> {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  // The first and the last turn of the clock are to be in it.
  await delay(20);
  await send(target);
  await delay(20);
  histogram.disable();
  return histogram.max / 1_000_000;
}

export async function eventLoopDelay(send: Send, target: Target): Promise<Delay> {
  return { first: await standstill(send, target), second: await standstill(send, target) };
}

/** One operation at each limit of an anonymous caller. */
export const atTheLimits: readonly [name: string, send: Send][] = [
  ['2,000 tokens', operation(sized.ofTokens(2_000))],
  ['1,000 selections', operation(sized.ofSelections(1_000))],
  ['15 levels', operation(sized.ofDepthInFragments(15))],
  ['30 aliases', operation(sized.ofAliases(30))],
  ['10 root fields', operation(sized.ofRootFields(10))],
  ['100 ids', operation(sized.ofIds(100))],
  ['a cost of 10,000', operation(sized.ofCost(10_000))],
];
