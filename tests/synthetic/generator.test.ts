import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels, relationshipTypes } from '../../schema/graph/model.js';
import type { GraphEdge, GraphNode } from '../../seeds/graph.js';
import { isPossibleSize, syntheticTables } from '../../seeds/synthetic/generate.js';
import { readRealGraph } from '../../seeds/synthetic/real-graph.js';
import { writeTables } from '../../seeds/synthetic/write.js';
import { projectRoot } from '../../launch/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const real = await readRealGraph(projectRoot);

function graphOf(size: number, seed?: number) {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const { items } of syntheticTables(size, real, seed)) {
    for (const item of items) {
      if ('type' in item) edges.push(item);
      else nodes.push(item);
    }
  }
  return { nodes: nodes.filter(({ label }) => label !== 'GraphState'), edges };
}

const { nodes, edges } = graphOf(1_000);
const vocabulary = ['Country', 'Metric', 'WorkerGroup', 'Service', 'Sector', 'StandardMetric'];

async function digestOf(seed: number): Promise<string> {
  const folder = await temporaryFolder();
  try {
    await writeTables(syntheticTables(1_000, real, seed), folder.path, () => undefined);
    const hash = createHash('sha256');
    const files = readdirSync(folder.path).sort();
    for (const file of files) hash.update(file).update(readFileSync(join(folder.path, file)));
    return `${files.length} ${hash.digest('hex')}`;
  } finally {
    await folder.remove();
  }
}

describe('the synthetic generator', () => {
  it('writes the same bytes for the same seed, and others for another', async () => {
    const [first, again, other] = [await digestOf(1), await digestOf(1), await digestOf(2)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('makes only labels, properties and relationships of the model', () => {
    for (const { id, label, labels: own, properties } of nodes) {
      const allowed = Object.keys(labels[label]?.properties ?? {});
      expect(
        Object.keys(properties).filter((name) => !allowed.includes(name)),
        id,
      ).toEqual([]);
      expect(
        own.filter((name) => !(name in labels)),
        id,
      ).toEqual([]);
    }
    const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
    for (const { type, from, to, properties } of edges) {
      const model = relationshipTypes[type];
      expect(model?.from, `${type} from ${from}`).toContain(labelOf.get(from));
      expect(model?.to, `${type} to ${to}`).toContain(labelOf.get(to));
      expect(Object.keys(properties).filter((name) => !model?.properties.includes(name))).toEqual([]);
    }
  });

  it('gives every property that every real record of a label has', () => {
    for (const label of Object.keys(labels).filter((name) => real.recordsOf(name).length > 0)) {
      const records = real.recordsOf(label).map(({ node }) => Object.keys(node.properties));
      const always = records.reduce((common, names) => common.filter((name) => names.includes(name)));
      for (const { id, properties } of nodes.filter((node) => node.label === label)) {
        expect(
          always.filter((name) => !(name in properties)),
          id,
        ).toEqual([]);
      }
    }
  });

  it('marks every record but those of the vocabularies, and gives it an id of its own namespace', () => {
    const records = nodes.filter(({ label }) => !vocabulary.includes(label));
    expect(records.length).toBeGreaterThan(7_000);
    for (const { id, properties } of records) {
      expect(properties['synthetic'], id).toBe(true);
      expect(id).toMatch(/^[a-z-]+:synthetic-\d+$/);
    }
    expect(nodes.filter(({ label, properties }) => vocabulary.includes(label) && 'synthetic' in properties)).toEqual(
      [],
    );
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it('has as many organisations as asked for, in the kinds of the real data set', () => {
    const own = nodes.filter(({ label }) => label === 'Organization');
    expect(own).toHaveLength(1_000);
    const share = (records: readonly { properties: GraphNode['properties'] }[], kind: string): number =>
      records.filter(({ properties }) => properties['kind'] === kind).length / records.length;
    const models = real.recordsOf('Organization').map(({ node }) => node);
    for (const kind of ['ISSP', 'BUYER', 'FUNDER', 'TRAINER']) {
      expect(share(own, kind)).toBeCloseTo(share(models, kind), 2);
    }
  });

  it('counts the partnerships and citations of each record as its relationships say', () => {
    const parties = edges.filter(({ type }) => type === 'PARTY');
    const counted = nodes.filter(({ label }) => label === 'Organization').slice(0, 50);
    for (const { id, properties } of counted) {
      expect(properties['partnershipCount'], id).toBe(parties.filter(({ from }) => from === id).length);
    }
    const cited = edges.filter(({ type, from }) => type === 'CITES' && !from.startsWith('workforce:'));
    for (const { id, properties } of nodes.filter(({ label }) => label === 'Source').slice(0, 50)) {
      expect(properties['citationCount'], id).toBe(cited.filter(({ to }) => to === id).length);
    }
  });

  it('counts the organisations of each country as its relationships say', () => {
    const about = new Map(edges.filter(({ type }) => type === 'ABOUT').map(({ from, to }) => [from, to]));
    const there = edges.filter(({ type }) => ['LOCATED_IN', 'DELIVERS_IN', 'MEASURED_IN'].includes(type));
    for (const { id, properties } of nodes.filter(({ label }) => label === 'Country')) {
      const present = there.filter(({ to }) => to === id).map(({ from }) => about.get(from) ?? from);
      expect(properties['organizationCount'], id).toBe(new Set(present).size);
    }
  });

  it('has one organisation of over a thousand partnerships among ten thousand, and most with few', () => {
    const counts = graphOf(10_000)
      .nodes.filter(({ label }) => label === 'Organization')
      .map(({ properties }) => Number(properties['partnershipCount']))
      .sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(1_000);
    expect(counts[1]).toBeLessThan(1_000);
    expect(counts[1]).toBeGreaterThan(30);
    expect(counts[5_000]).toBeLessThan(3);
  });

  it('takes whole tens of thousands, or one smaller block', () => {
    expect([1_000, 7_500, 10_000, 100_000, 1_000_000].filter(isPossibleSize)).toHaveLength(5);
    expect([0, 999, 1.5, 15_000, 2_000_000, Number.NaN].filter(isPossibleSize)).toEqual([]);
  });
});
