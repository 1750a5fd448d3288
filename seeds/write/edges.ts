import { relationshipTypes } from '../../schema/graph/model.js';
import { edgeKey, type GraphEdge } from '../graph.js';
import { bareFingerprint, edgeFingerprint } from './fingerprint.js';
import { batches, inLanes, planOf, Tallies, type Fingerprinted } from './plan.js';
import { stored } from './properties.js';
import type { Store } from './store.js';

const names = new Set([...Object.values(relationshipTypes).flatMap(({ properties }) => properties), 'seedHash']);
const properties = [...names].map((name) => `${name}: edge.properties.${name}`).join(', ');

// The properties are named one by one: setting them from a map after CREATE would make the planner hold the whole batch.
const createEdges = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  UNWIND row.edges AS edge
  MATCH (b:Entity {id: edge.to})
  CREATE (a)-[r:$(row.type) {${properties}}]->(b)
  RETURN count(r) AS written`;

// Five in six have no properties: they travel as nothing but the ids they lead to.
const createBareEdges = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  UNWIND row.to AS to
  MATCH (b:Entity {id: to})
  CREATE (a)-[r:$(row.type) {seedHash: '${bareFingerprint}'}]->(b)
  RETURN count(r) AS written`;

const updateEdges = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
  WHERE type(r) = row.type AND r.seedHash IS NOT NULL
  SET r = row.properties
  RETURN count(r) AS written`;

const removeEdges = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
  WHERE type(r) = row.type AND r.seedHash IS NOT NULL
  DELETE r
  RETURN count(*) AS written`;

const storedEdges = `
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE r.seedHash IS NOT NULL
  RETURN type(r) AS type, a.id AS from, b.id AS to, r.seedHash AS seedHash`;

interface StoredEdge {
  readonly [column: string]: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly seedHash: string;
}

const row = ({ item: { type, from, to, properties }, fingerprint }: Fingerprinted<GraphEdge>) => ({
  ...{ type, from, to },
  properties: stored(properties, fingerprint),
});

/** The relationships of a batch, those of one type that leave the same record together. */
function rowsByStart(batch: readonly Fingerprinted<GraphEdge>[]) {
  const starts = new Map<string, { from: string; type: string; edges: ReturnType<typeof row>[] }>();
  for (const edge of batch) {
    const { from, type } = edge.item;
    const start = starts.get(`${type} ${from}`) ?? { from, type, edges: [] };
    start.edges.push(row(edge));
    starts.set(`${type} ${from}`, start);
  }
  return [...starts.values()];
}

const bareRowsByStart = (batch: readonly Fingerprinted<GraphEdge>[]) =>
  rowsByStart(batch).map(({ from, type, edges }) => ({ from, type, to: edges.map((edge) => edge.to) }));

/**
 * Makes the relationships of the seeds what is described. One that two described records no longer have is removed;
 * those of records that are left alone are left alone too.
 */
export async function writeEdges(
  store: Store,
  edges: readonly GraphEdge[],
  isDescribed: (id: string) => boolean,
  advance: (written: number) => void,
) {
  const before = new Map((await store.read<StoredEdge>(storedEdges, {})).map((edge) => [edgeKey(edge), edge]));
  const plan = planOf(edges, edgeKey, edgeFingerprint, before);
  const removed = new Set(plan.surplus.filter(({ from, to }) => isDescribed(from) && isDescribed(to)));

  advance(plan.unchanged.length);
  for (const batch of batches([...removed])) await store.write(removeEdges, batch);
  const isBare = ({ fingerprint }: Fingerprinted<GraphEdge>): boolean => fingerprint === bareFingerprint;
  const create = (text: string, rowsOf: (batch: readonly Fingerprinted<GraphEdge>[]) => readonly object[]) =>
    async function (batch: readonly Fingerprinted<GraphEdge>[]) {
      await store.write(text, rowsOf(batch), batch.length);
      advance(batch.length);
    };
  await inLanes(batches(plan.create.filter(isBare)), create(createBareEdges, bareRowsByStart));
  await inLanes(batches(plan.create.filter((edge) => !isBare(edge))), create(createEdges, rowsByStart));
  await inLanes(batches(plan.update), async (batch) => {
    await store.write(updateEdges, batch.map(row));
    advance(batch.length);
  });

  const tallies = new Tallies();
  for (const { item } of plan.create) tallies.add(item.type, 'created');
  for (const { item } of plan.update) tallies.add(item.type, 'updated');
  for (const { type } of plan.unchanged) tallies.add(type, 'unchanged');
  for (const edge of plan.surplus) tallies.add(edge.type, removed.has(edge) ? 'removed' : 'leftAlone');
  return tallies.byKind;
}
