import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { communities } from '../../subgraphs/network/measures/communities.js';
import { graphOf } from '../../subgraphs/network/measures/graph.js';

const fixture = <Content>(file: string): Content =>
  JSON.parse(readFileSync(join(projectRoot, 'tests', 'network', 'fixtures', file), 'utf8')) as Content;

interface Graph {
  readonly name: string;
  readonly directed: boolean;
  readonly nodes: string[];
  readonly edges: [string, string, number][];
}

const { graphs } = fixture<{ graphs: Graph[] }>('graphs.json');
/** The modularity of NetworkX's partitions by graph and resolution, one for each of twenty seeds; written by fixtures/louvain.py. */
const theirs = fixture<{ graphs: Record<string, Record<string, number[]>> }>('louvain.json').graphs;

it('is compared on every graph that has a tie', () => {
  expect(Object.keys(theirs).sort()).toEqual(
    graphs
      .filter(({ edges }) => edges.length > 0)
      .map(({ name }) => name)
      .sort(),
  );
});

describe.each(Object.entries(theirs))('Louvain on %s', (name, byResolution) => {
  const { nodes, edges, directed } = graphs.find((one) => one.name === name) as Graph;
  const ties = edges.map(([source, target, weight]) => ({ source, target, weight }));

  it.each(Object.entries(byResolution))(
    'at resolution %s finds as good a partition as the best of as many seeds of NetworkX',
    (resolution, modularities) => {
      const ours = modularities.map((_, index) => {
        const options = { weighted: true, resolution: Number(resolution), seed: index + 1 };
        return communities(graphOf({ nodes, edges: ties, directed }), options).modularity ?? -Infinity;
      });
      expect(Math.max(...ours)).toBeGreaterThanOrEqual(Math.max(...modularities) - 1e-9);
      // Nor is any seed of ours worse than half of theirs.
      const median = modularities.toSorted((a, b) => a - b)[modularities.length / 2] ?? Infinity;
      expect(Math.min(...ours)).toBeGreaterThanOrEqual(median - 1e-9);
    },
  );
});
