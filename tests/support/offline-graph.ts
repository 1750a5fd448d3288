import { newMeasures } from '../../gateway/measures.js';
import { vi } from 'vitest';
import type { Caller, Role } from '../../gateway/caller.js';
import { InProcessDataSource } from '../../gateway/data-source.js';
import { createInProcessGateway } from '../../launch/in-process.js';
import { supergraphSdl } from './graph.js';

/** Counts the calls to subgraphs from now on; `restore` ends it. */
export function countSubgraphCalls() {
  const spy = vi.spyOn(InProcessDataSource.prototype, 'process');
  return { count: () => spy.mock.calls.length, reset: () => spy.mockClear(), restore: () => spy.mockRestore() };
}

/** The real gateway and subgraphs over a database that holds nothing. */
export const emptyGateway = (options: { onRead?: () => void } = {}) =>
  createInProcessGateway({
    supergraphSdl,
    logger: () => undefined,
    fetchMillis: () => 60_000,
    executeReadFor: () => async () => {
      options.onRead?.();
      return [];
    },
  });

export interface OfflineAnswer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
  readonly data: any;
  readonly errors: readonly { message: string; extensions: { code: string } }[];
  readonly extensions: { cost?: { requested: number; returned: number } } | undefined;
  readonly bytes: number;
  /** Calls to subgraphs. */
  readonly calls: number;
}

/** The empty gateway, asked without HTTP by callers of any role. */
export async function openOfflineGraph() {
  const server = emptyGateway();
  await server.start();
  const calls = countSubgraphCalls();
  const run = async (query: string, role: Role = 'anonymous', variables = {}): Promise<OfflineAnswer> => {
    calls.reset();
    const caller: Caller = { role, id: 'test' };
    const { body, http } = await server.executeOperation(
      { query, variables },
      { contextValue: { requestId: 'test', caller, signal: new AbortController().signal, measures: newMeasures() } },
    );
    if (body.kind !== 'single') throw new Error('expected one answer');
    const text = JSON.stringify(body.singleResult);
    const { data, errors = [], extensions } = JSON.parse(text) as OfflineAnswer;
    return {
      status: http.status ?? 200,
      data,
      errors,
      extensions,
      bytes: Buffer.byteLength(text),
      calls: calls.count(),
    };
  };
  const close = async () => {
    calls.restore();
    await server.stop();
  };
  return { run, close };
}
export type OfflineGraph = Awaited<ReturnType<typeof openOfflineGraph>>;
