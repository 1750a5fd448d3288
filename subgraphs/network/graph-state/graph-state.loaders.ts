import type { ExecuteRead } from '../../shared/query.js';
import { graphState, type GraphState } from './graph-state.queries.js';

/** What a graph that was never written to is bound to. */
const untouched: GraphState = { revision: 0, release: null };

/** The state of the graph, read once for a request. */
export const graphStateLoaders = (executeRead: ExecuteRead) => {
  let state: Promise<GraphState> | undefined;
  return {
    graphState: (): Promise<GraphState> => (state ??= executeRead(graphState, {}).then(([row]) => row ?? untouched)),
  };
};

export type GraphStateLoaders = ReturnType<typeof graphStateLoaders>;
