import { createHash } from 'node:crypto';
import type { GraphEdge, GraphNode } from '../graph.js';

const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);

const sorted = (properties: object) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));

/** Changes whenever a label or a property of the node does. */
export const nodeFingerprint = ({ labels, properties }: GraphNode): string =>
  digest([[...labels].sort(), sorted(properties)]);

/** Of a relationship without properties, as most are. */
export const bareFingerprint = '-';

/** Changes whenever a property of the relationship does. */
export const edgeFingerprint = ({ properties }: GraphEdge): string =>
  Object.keys(properties).length === 0 ? bareFingerprint : digest(sorted(properties));
