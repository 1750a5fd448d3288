import type { SubgraphName } from '../../../schema/graph/model.js';
import type { ViolationKind } from '../ownership/violation.js';

/** A text that must not pass, whose wall it runs into, and why. */
export interface Planted {
  readonly why: string;
  readonly subgraph: SubgraphName;
  readonly kind: ViolationKind;
  readonly cypher: string;
}

const planted =
  (subgraph: SubgraphName) =>
  (kind: ViolationKind, why: string, cypher: string): Planted => ({ why, subgraph, kind, cypher });

export const byProviders = planted('providers');
export const byPartnerships = planted('partnerships');
export const byWorkers = planted('workers');
