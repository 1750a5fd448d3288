import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { similarity } from '../../subgraphs/network/introduction/introduction.formulas.js';
import * as centrality from '../../subgraphs/network/measures/centrality.js';
import { clustering, coreNumber } from '../../subgraphs/network/measures/cohesion.js';
import { communities, modularity } from '../../subgraphs/network/measures/communities.js';
import { components } from '../../subgraphs/network/measures/components.js';
import { graphOf, type NodeValues } from '../../subgraphs/network/measures/graph.js';
import { projection, type ProjectionWeighting } from '../../subgraphs/network/measures/projection.js';
import { betweenness, sampledBetweenness, sampleOf } from '../../subgraphs/network/measures/sampled-betweenness.js';
import { assortativity, degreeDistribution, density, distances } from '../../subgraphs/network/measures/shape.js';
import { constraint, effectiveSize } from '../../subgraphs/network/measures/structural-holes.js';

/** Written by fixtures/make.py from NetworkX. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as it was written
const fixtures: any = JSON.parse(
  readFileSync(join(projectRoot, 'tests', 'network', 'fixtures', 'graphs.json'), 'utf8'),
);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as it was written
type Fixture = any;

const tolerance = 1e-9;

/** The greatest difference of two sets of values; infinite when one has a value, or a node, that the other has not. */
function difference(ours: NodeValues | null, theirs: NodeValues | undefined): number {
  if (ours === null || theirs === undefined) return ours === null && theirs === undefined ? 0 : Infinity;
  const nodes = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Math.max(
    0,
    ...[...nodes].map((node) => {
      const [a, b] = [ours[node], theirs[node]];
      return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : a === b ? 0 : Infinity;
    }),
  );
}

it('the values come from NetworkX, on at least six graphs', () => {
  expect(fixtures.madeWith.networkx).toMatch(/^\d/);
  expect(fixtures.graphs.length).toBeGreaterThanOrEqual(6);
});

describe.each<Fixture>(fixtures.graphs)('$name', (fixture) => {
  const { nodes, directed, shape, groups } = fixture;
  const edges = fixture.edges.map(([source, target, weight]: [string, string, number]) => ({ source, target, weight }));
  const graph = graphOf({ nodes, edges, directed });
  const near = (ours: NodeValues | null, theirs: NodeValues | undefined) =>
    expect(difference(ours, theirs)).toBeLessThan(tolerance);

  it.each(['degree', 'closeness'] as const)('%s', (name) => near(centrality[name](graph), shape[name]));

  it('betweenness', () => near(betweenness(graph), shape.betweenness));

  it('in-degree and out-degree, where ties have a direction', () => {
    near(directed ? centrality.inDegree(graph) : null, shape.inDegree);
    near(directed ? centrality.outDegree(graph) : null, shape.outDegree);
  });

  it('sampled betweenness from the same sources', () => {
    near(sampledBetweenness(graph, shape.sampledBetweenness.sources), shape.sampledBetweenness.values);
  });

  it('core number', () => near(coreNumber(graph), shape.coreNumber));
  it('local clustering', () => near(clustering(graph), shape.clustering));

  describe.each(['unweighted', 'weighted'] as const)('%s', (kind) => {
    const weighted = kind === 'weighted';
    const expected = fixture[kind];
    it('weighted degree', () => near(centrality.weightedDegree(graph, weighted), expected.weightedDegree));
    it('eigenvector', () => near(centrality.eigenvector(graph, weighted), expected.eigenvector));
    it('PageRank', () => near(centrality.pagerank(graph, weighted), expected.pagerank));
    it('HITS', () => {
      const found = centrality.hits(graph, weighted);
      near(found && found.hub, expected.hub);
      near(found && found.authority, expected.authority);
    });
    it('constraint', () => near(constraint(graph, weighted), expected.constraint));
    it('effective size', () => near(effectiveSize(graph, weighted), expected.effectiveSize));
  });

  it('components, density, diameter, average path, degree distribution and assortativity', () => {
    expect(components(graph).map(({ length }) => length)).toEqual(shape.components);
    expect(density(graph)).toBeCloseTo(shape.density, 12);
    expect(distances(graph)?.diameter ?? 0).toBe(shape.diameter);
    expect(distances(graph)?.averagePathLength ?? 0).toBeCloseTo(shape.averagePathLength, 12);
    const found = assortativity(graph, (node) => groups[node]);
    if (shape.assortativity === null) expect(found).toBeNull();
    else expect(Math.abs((found ?? Infinity) - shape.assortativity)).toBeLessThan(tolerance);
    const degrees = Object.values<number>(shape.degree);
    expect(degreeDistribution(graph)).toEqual(
      [...new Set(degrees)]
        .sort((a, b) => a - b)
        .map((degree) => ({ degree, count: degrees.filter((one) => one === degree).length })),
    );
  });

  it.each(Object.entries<number>(fixture.modularity.byResolution))(
    'modularity of a partition at resolution %s',
    (resolution, expected) => {
      const found = modularity(graph, fixture.modularity.partition, { weighted: true, resolution: Number(resolution) });
      expect(Math.abs((found ?? Infinity) - expected)).toBeLessThan(tolerance);
    },
  );

  it('communities by Louvain are the same for the same seed, cover every node once, and are better than one for each component', () => {
    const options = { weighted: true, resolution: 1, seed: 42 };
    const found = communities(graph, options);
    expect(communities(graphOf({ nodes, edges, directed }), options)).toEqual(found);
    expect(found.communities.flat().sort()).toEqual([...nodes].sort());
    if (graph.size === 0) return expect(found.modularity).toBeNull();
    const whole = modularity(graph, components(graph), options);
    expect(found.modularity).toBeGreaterThanOrEqual((whole ?? Infinity) - tolerance);
  });
});

describe('the projection of members on the groups they share', () => {
  it.each(['COUNT', 'NEWMAN', 'JACCARD'] as const)('by %s', (weighting: ProjectionWeighting) => {
    const women = new Set(fixtures.projection.ways[weighting].flatMap(([one, other]: string[]) => [one, other]));
    const memberships = fixtures.projection.memberships.map(([a, b]: string[]) => (women.has(a) ? [a, b] : [b, a]));
    const found = projection(memberships, weighting);
    const key = (one: string, other: string) => [one, other].sort().join('|');
    near(
      Object.fromEntries(found.map(({ source, target, weight }) => [key(source, target), weight])),
      Object.fromEntries(
        fixtures.projection.ways[weighting].map(([one, other, weight]: [string, string, number]) => [
          key(one, other),
          weight,
        ]),
      ),
    );
  });
  const near = (ours: NodeValues, theirs: NodeValues) => expect(difference(ours, theirs)).toBeLessThan(tolerance);
});

it.each<Fixture>(fixtures.linkPrediction)('Jaccard and Adamic-Adar of a pair with $commonDegrees in common', (pair) => {
  const { jaccard, adamicAdar } = similarity(pair.degrees[0], pair.degrees[1], pair.commonDegrees);
  expect(Math.abs(jaccard - pair.jaccard)).toBeLessThan(tolerance);
  expect(Math.abs(adamicAdar - pair.adamicAdar)).toBeLessThan(tolerance);
});

it('a sample of sources depends on its seed alone', () => {
  const nodes = Array.from({ length: 100 }, (_, index) => `n${index}`);
  expect(sampleOf(nodes, 10, 1)).toEqual(sampleOf(nodes, 10, 1));
  expect(sampleOf(nodes, 10, 1)).not.toEqual(sampleOf(nodes, 10, 2));
});

it('an empty graph has no values, no distances and no density', () => {
  const empty = graphOf({ nodes: [], edges: [], directed: false });
  expect([centrality.degree(empty), betweenness(empty), constraint(empty, true)]).toEqual([{}, {}, {}]);
  expect([density(empty), distances(empty), centrality.pagerank(empty, true), components(empty)]).toEqual([
    null,
    null,
    null,
    [],
  ]);
});
