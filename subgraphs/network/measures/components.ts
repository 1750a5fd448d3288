import { connectedComponents } from 'graphology-components';
import type { WeightedGraph } from './graph.js';

/** The parts within which every node is reached from every other, whatever the direction of ties; largest first, then by first node. */
export const components = (graph: WeightedGraph): string[][] =>
  connectedComponents(graph)
    .map((part) => part.sort())
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
