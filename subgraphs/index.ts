import { buyers } from './buyers/index.js';
import { identity } from './identity/index.js';
import { impactMetrics } from './impact-metrics/index.js';
import { network } from './network/index.js';
import { partnerships } from './partnerships/index.js';
import { providers } from './providers/index.js';
import { registry } from './registry/index.js';
import type { AnySubgraphDefinition } from './shared/subgraph.js';
import { supporters } from './supporters/index.js';
import { workers } from './workers/index.js';

/** Every subgraph, in the order of their ports when each runs as a process of its own. */
export const roster: readonly AnySubgraphDefinition[] = [
  identity,
  partnerships,
  providers,
  buyers,
  supporters,
  workers,
  impactMetrics,
  registry,
  network,
];
