import { integer, optional, text, type Query } from '../../shared/query.js';

/** What a result is bound to: the revision of the graph, and the release it is served from; null on the live graph. */
export interface GraphState {
  revision: number;
  release: string | null;
}

export const graphState: Query<object, GraphState> = {
  name: 'graphState',
  cypher: [
    "MATCH (state:GraphState {id: 'graph'})",
    "RETURN state.revision AS revision, 'release:' + toString(state.release) AS release",
  ].join('\n'),
  rules: { revision: integer, release: optional(text) },
};
