import type { ExecuteRead } from '../../shared/query.js';
import type { Surroundings } from '../../shared/subgraph.js';
import type { GraphState } from '../graph-state/graph-state.queries.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import { Analyst } from './analyst.js';
import type { NetworkSpec } from './network.formulas.js';
import type { Results, Task } from './task.js';
import { maxRowsWhileWaiting, readRecords } from './read-records.js';

const analystKey = Symbol('analyst');

/** The state that a result is bound to, and the network it is about. */
export interface Bound extends GraphState {
  readonly parameters: string;
}

/** Analyses of networks of the state that the graph has now. */
export const analysisLoaders = (
  executeRead: ExecuteRead,
  known: GraphStateLoaders,
  { memory, signal }: Surroundings,
) => {
  const analyst = memory(analystKey, () => new Analyst());
  const read = () => readRecords(executeRead, { maxRows: maxRowsWhileWaiting, onRows: () => undefined });
  return {
    analyse: async <One extends Task>(spec: NetworkSpec, task: One): Promise<Results[One['task']] & object & Bound> => {
      const state = await known.graphState();
      const key = `${state.revision} ${state.release ?? ''}`;
      const result = await analyst.analyse({ key, read }, spec, task, signal ? { signal } : {});
      return { ...(result as object), ...state, parameters: JSON.stringify(spec) } as never;
    },
  };
};

export type AnalysisLoaders = ReturnType<typeof analysisLoaders>;
