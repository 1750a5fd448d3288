import { node, type GraphEdge, type GraphNode } from '../graph.js';
import { organizations } from './organizations.js';
import { partnerships } from './partnerships.js';
import { Population } from './population.js';
import { randomFor } from './random.js';
import type { RealGraph } from './real-graph.js';
import { Sources } from './sources.js';
import { activities, facts, observations, workforces } from './statements.js';

/** The closed lists, taken from the real data set as they are but for what is counted. */
const vocabulary = ['Country', 'Metric', 'WorkerGroup', 'Service', 'Sector', 'StandardMetric'] as const;

export interface Table {
  readonly name: string;
  /** How many records it has. */
  readonly size: number;
  readonly items: Iterable<GraphNode | GraphEdge>;
}

/** Whether a population of this size can be made: whole blocks of 10,000, or one smaller one. */
export const isPossibleSize = (organizations: number): boolean =>
  Number.isInteger(organizations) &&
  organizations >= 1_000 &&
  organizations <= 1_000_000 &&
  (organizations <= 10_000 || organizations % 10_000 === 0);

/**
 * A made-up graph of so many organisations, with the vocabularies, kinds, proportions and shapes of the real data set.
 * The same seed gives the same records in the same order; the tables are to be read one after the other, in this order.
 */
export function syntheticTables(size: number, real: RealGraph, seed = 1): Table[] {
  const population = new Population(size, real);
  const sources = new Sources(Math.round(size * share(real, 'Source')));
  const table = (
    name: string,
    count: number,
    make: (count: number, random: ReturnType<typeof randomFor>) => Iterable<GraphNode | GraphEdge>,
  ): Table => ({ name, size: count, items: make(count, randomFor(seed, name)) });
  const counted = (label: string): number => Math.round(size * share(real, label));
  const making = (random: ReturnType<typeof randomFor>) => ({ population, real, sources, random });
  return [
    table('partnerships', counted('Partnership'), (count, random) => partnerships(count, making(random))),
    table('observations', size * 3, (count, random) => observations(count, making(random))),
    table('facts', counted('Fact'), (count, random) => facts(count, making(random))),
    table('workforce', counted('Workforce'), (count, random) => workforces(count, making(random))),
    table('activities', counted('Activity'), (count, random) => activities(count, making(random))),
    table('organizations', size, (_, random) => organizations(population, sources, random)),
    table('sources', sources.size, (_, random) => sources.nodes(real, random)),
    table('vocabulary', vocabulary.length, () => vocabularyItems(real, population)),
  ];
}

const share = (real: RealGraph, label: string): number =>
  real.recordsOf(label).length / real.recordsOf('Organization').length;

const withCount = (country: GraphNode, population: Population): GraphNode => ({
  ...country,
  properties: { ...country.properties, organizationCount: population.countIn(country.id) },
});

function* vocabularyItems(real: RealGraph, population: Population): Generator<GraphNode | GraphEdge> {
  for (const label of vocabulary) {
    for (const { node: own, out } of real.recordsOf(label)) {
      yield label === 'Country' ? withCount(own, population) : own;
      yield* out;
    }
  }
  // As a load leaves it: the graph at its first revision.
  yield { ...node('GraphState', 'graph', { revision: 1 }), labels: ['GraphState'] };
}
