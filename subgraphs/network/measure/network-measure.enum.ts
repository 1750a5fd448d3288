import { defineEnum } from '../../vocabulary/define-enum.js';

/** The measures of nodes; each has a page in docs/methods. */
export const NetworkMeasure = defineEnum(
  'NetworkMeasure',
  'What can be measured of a node of a network. Definitions, formulas, examples and caveats: docs/methods.',
  {
    DEGREE: 'The number of its ties (docs/methods/degree.md).',
    IN_DEGREE: 'The number of ties that lead to it; in a directed network (docs/methods/degree.md).',
    OUT_DEGREE: 'The number of ties that lead from it; in a directed network (docs/methods/degree.md).',
    WEIGHTED_DEGREE: 'The sum of the weights of its ties: its partnerships (docs/methods/weighted-degree.md).',
    CLOSENESS: 'How near it is to all others, 0 to 1 (docs/methods/closeness.md).',
    BETWEENNESS: 'The share of shortest paths between others that go through it, 0 to 1 (docs/methods/betweenness.md).',
    EIGENVECTOR: 'How well tied its partners are, themselves so measured, 0 to 1 (docs/methods/eigenvector.md).',
    PAGERANK: 'How often a random walk along ties comes by, all adding to 1 (docs/methods/pagerank.md).',
    HUB: 'How much it points to authorities, all adding to 1 (docs/methods/hits.md).',
    AUTHORITY: 'How much hubs point to it, all adding to 1 (docs/methods/hits.md).',
    CORE_NUMBER: 'The densest core that it belongs to (docs/methods/core-number.md).',
    CLUSTERING: 'The share of pairs of its partners that are partners themselves, 0 to 1 (docs/methods/clustering.md).',
    CONSTRAINT: 'How much its partners depend on each other; low is free to broker (docs/methods/constraint.md).',
    EFFECTIVE_SIZE: 'The number of its partners less what is redundant among them (docs/methods/effective-size.md).',
  },
);
export type NetworkMeasure = keyof typeof NetworkMeasure;
