import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Analyst } from '../../subgraphs/network/analysis/analyst.js';
import type { NetworkSpec } from '../../subgraphs/network/analysis/network.formulas.js';
import type { NetworkRecords } from '../../subgraphs/network/analysis/records.row.js';
import { WorkerThread } from '../../subgraphs/shared/worker-thread.js';

const spec: NetworkSpec = {
  ...{ filter: {}, directed: false, weighted: true, projection: 'NONE', weighting: 'COUNT', includeIsolates: false },
};

/** A ring in which every organisation has a partnership with the next. */
function ring(order: number): NetworkRecords {
  const id = (index: number) => `organization:${index % order}`;
  const indices = Array.from({ length: order }, (_, index) => index);
  return {
    organizations: indices.map((index) => ({ id: id(index), kind: 'ISSP', roles: [], countryId: null })),
    partnerships: indices.map((index) => ({
      ...{ id: `partnership:${index}`, kind: 'CONTRACT', family: 'COMMERCIAL', status: 'REPORTED', reportedYear: null },
      ...{ earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null, countryIds: [] },
      parties: [
        { id: id(index), role: 'BUYER' },
        { id: id(index + 1), role: 'PROVIDER' },
      ],
    })),
  };
}

const workerUrl = new URL('../../subgraphs/network/analysis/worker.js', import.meta.url);
const analyst = new Analyst();
afterAll(() => analyst.stop());

/** A state of the graph that counts how often it is read. */
function stateOf(key: string, order: number) {
  let reads = 0;
  return {
    reads: () => reads,
    state: {
      key,
      read: async () => {
        reads += 1;
        return ring(order);
      },
    },
  };
}

describe('the analyst', () => {
  it('reads a state once and does each task once, however often it is asked', async () => {
    const { state, reads } = stateOf('once', 50);
    const ask = () => analyst.analyse(state, spec, { task: 'measure', measure: 'DEGREE' });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toBe(first);
    expect(await ask()).toBe(first);
    await analyst.analyse(state, spec, { task: 'structure' });
    expect(reads()).toBe(1);
  });

  it('reads another state again, and keeps the results of both apart', async () => {
    const [small, large] = [stateOf('small', 5), stateOf('large', 7)];
    const count = async ({ state }: typeof small) => (await analyst.analyse(state, spec, { task: 'extent' })).nodeCount;
    expect([await count(small), await count(large), await count(small)]).toEqual([5, 7, 5]);
  });

  it('goes on after a task that failed', async () => {
    const { state } = stateOf('failing', 5);
    await expect(analyst.analyse(state, spec, { task: 'measure', measure: 'NOTHING' })).rejects.toThrow(
      'no measure NOTHING',
    );
    expect((await analyst.analyse(state, spec, { task: 'extent' })).edgeCount).toBe(5);
  });

  it('reads again after a read that failed', async () => {
    let broken = true;
    const state = {
      key: 'broken',
      read: async () => {
        if (broken) throw new Error('no database');
        return ring(3);
      },
    };
    await expect(analyst.analyse(state, spec, { task: 'extent' })).rejects.toThrow('no database');
    broken = false;
    expect((await analyst.analyse(state, spec, { task: 'extent' })).nodeCount).toBe(3);
  });

  it('estimates betweenness above 2,000 nodes, names sources and seed, and tells its progress', async () => {
    const told: number[] = [];
    const { state } = stateOf('sampled', 2_001);
    const found = await analyst.analyse(
      state,
      spec,
      { task: 'measure', measure: 'BETWEENNESS' },
      { onProgress: (done) => told.push(done) },
    );
    expect(found).toMatchObject({ sources: 500, seed: 1 });
    expect(found.method).toContain('estimated from 500 sources drawn with seed 1');
    expect(told.at(-1)).toBe(500);
  });

  it('leaves the event loop free while it works', async () => {
    const { state } = stateOf('busy', 1_500);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await analyst.analyse(state, spec, { task: 'distances' });
    await analyst.analyse(state, spec, { task: 'measure', measure: 'CLOSENESS' });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

describe('a worker thread', () => {
  const job = (order: number, task: object) => ({ records: ring(order), spec, task });

  it('ends in the middle of its job when it is cancelled, and starts again with the next', async () => {
    const thread = new WorkerThread(workerUrl);
    const controller = new AbortController();
    const long = thread.run(job(20_000, { task: 'distances' }), () => undefined, controller.signal);
    await wait(500);
    controller.abort(new Error('enough'));
    await expect(long).rejects.toThrow('enough');
    expect(thread.running).toBe(false);
    const short = await thread.run(job(4, { task: 'extent' }), () => undefined, new AbortController().signal);
    expect(short).toMatchObject({ nodeCount: 4 });
    await thread.stop();
  });
});
