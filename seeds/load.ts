import type { Driver } from 'neo4j-driver';
import { crossChecks } from './checks.js';
import { readDataSet } from './data-set.js';
import { mapDataSet } from './mapping/map-data-set.js';
import type { LoadProgress, LoadReport } from './report.js';
import { writeEdges } from './write/edges.js';
import { writeNodes } from './write/nodes.js';
import { openStore, revisionOf } from './write/store.js';

export interface LoadOptions {
  readonly driver: Driver;
  readonly database?: string | undefined;
  /** Where the CSV files and their vocabulary folder are. */
  readonly directory: string;
  /** Also loads unverified.csv, each record of it marked. */
  readonly withUnverified?: boolean | undefined;
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Stops the load between two batches; it rejects with the signal's reason, and a later load completes it. */
  readonly signal?: AbortSignal | undefined;
}

/** Brings the graph to what the files say, writing only what differs, and reports what was written and what was rejected. */
export async function loadSeeds(options: LoadOptions): Promise<LoadReport> {
  const { driver, database, directory, withUnverified = false, onProgress, signal } = options;
  const started = performance.now();
  const data = await readDataSet(directory, withUnverified);
  const graph = mapDataSet(data);
  const { nodes, edges } = graph;
  const total = nodes.length + edges.length;
  let done = 0;
  const advance = (step: LoadProgress['step']) => (written: number) => {
    done += written;
    onProgress?.({ step, done, total });
  };

  const store = openStore(driver, database, signal);
  const described = new Set(nodes.map(({ id }) => id));
  const nodeTallies = await writeNodes(store, nodes, advance('records'));
  const edgeTallies = await writeEdges(store, edges, (id) => described.has(id), advance('relationships'));
  await store.complete();
  return {
    rejected: data.rejected,
    remarks: crossChecks(data, graph),
    ...{ nodes: nodeTallies, relationships: edgeTallies, changed: store.changed, revision: await revisionOf(store) },
    seconds: (performance.now() - started) / 1_000,
  };
}
