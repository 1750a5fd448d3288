import type { GraphNode } from '../graph.js';
import { nodeFingerprint } from './fingerprint.js';
import { batches, inLanes, planOf, Tallies, type Fingerprinted } from './plan.js';
import { stored } from './properties.js';
import type { Store } from './store.js';

const createNodes = `
  UNWIND $rows AS row
  CREATE (n:$(row.labels))
  SET n = row.properties
  RETURN count(n) AS written`;

// A changed kind of organisation takes the label of the old one away.
const updateNodes = `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.properties.id})
  REMOVE n:Provider:Buyer:Supporter
  SET n:$(row.labels), n = row.properties
  RETURN count(n) AS written`;

const removeNodes = `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  DETACH DELETE n
  RETURN count(*) AS written`;

const storedNodes = `
  MATCH (n:Entity)
  WHERE n.seedHash IS NOT NULL
  RETURN n.id AS id, n.seedHash AS seedHash, n.verified AS verified, labels(n) AS labels`;

interface StoredNode {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly seedHash: string;
  readonly verified: boolean | null;
  readonly labels: readonly string[];
}

const kindOf = ({ labels }: StoredNode): string => labels.find((label) => label !== 'Entity') ?? 'Entity';

const row = ({ item, fingerprint }: Fingerprinted<GraphNode>) => ({
  labels: item.labels,
  properties: stored(item.properties, fingerprint),
});

/**
 * Makes the nodes of the seeds what is described. A stored node that is no longer described is left alone, unless it is
 * unverified: those are only there while they are asked for.
 */
export async function writeNodes(store: Store, nodes: readonly GraphNode[], advance: (written: number) => void) {
  const before = new Map((await store.read<StoredNode>(storedNodes, {})).map((node) => [node.id, node]));
  const plan = planOf(nodes, ({ id }) => id, nodeFingerprint, before);
  const recalled = plan.surplus.filter(({ verified }) => verified === false);

  advance(plan.unchanged.length);
  const write = (text: string) => async (batch: Fingerprinted<GraphNode>[]) => {
    await store.write(text, batch.map(row));
    advance(batch.length);
  };
  await inLanes(batches(plan.create), write(createNodes));
  await inLanes(batches(plan.update), write(updateNodes));
  for (const batch of batches(recalled)) {
    await store.write(
      removeNodes,
      batch.map(({ id }) => ({ id })),
    );
  }

  const tallies = new Tallies();
  for (const { item } of plan.create) tallies.add(item.label, 'created');
  for (const { item } of plan.update) tallies.add(item.label, 'updated');
  for (const { label } of plan.unchanged) tallies.add(label, 'unchanged');
  for (const node of plan.surplus) tallies.add(kindOf(node), recalled.includes(node) ? 'removed' : 'leftAlone');
  return tallies.byKind;
}
