import { cites, edge, ids, node, type GraphEdge, type GraphNode, type PropertyValue } from '../graph.js';
import type { Population } from './population.js';
import type { Random } from './random.js';
import type { RealGraph, RealRecord } from './real-graph.js';
import type { Sources } from './sources.js';
import { sentenceOf, wordOf } from './words.js';

export interface Making {
  readonly population: Population;
  readonly real: RealGraph;
  readonly sources: Sources;
  readonly random: Random;
}

const aboutOrganization = ({ out }: RealRecord): boolean =>
  out.some(({ type, to }) => type === 'ABOUT' && to.startsWith(ids.organization('')));

/** A number near the real one and no larger, so that a share stays a share; whole where that one is. */
function near(value: PropertyValue | undefined, random: Random): number | undefined {
  if (typeof value !== 'number') return undefined;
  const other = value * (0.5 + random.next() / 2);
  return Number.isInteger(value) ? Math.round(other) : Number(other.toPrecision(6));
}

const without = (
  properties: Readonly<Record<string, PropertyValue>>,
  ...names: readonly string[]
): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'id' && !names.includes(name)));

const targetsOf = ({ out }: RealRecord, wanted: string) => out.filter(({ type }) => type === wanted);

/** `count` figures about organisations; a few come in pairs that cannot both hold. */
export function* observations(count: number, { population, real, sources, random }: Making) {
  const models = real.recordsOf('Observation').filter(aboutOrganization);
  let [model, organization] = [random.pick(models), population.pick(random)];
  for (let index = 0; index < count; index += 1) {
    const id = ids.observation(`synthetic-${index}`);
    const conflicts = index > 0 && random.chance(0.02);
    if (!conflicts) [model, organization] = [random.pick(models), population.pick(random)];
    const { properties } = model.node;
    const [value, low] = [near(properties['value'], random), near(properties['low'], random)];
    const high = low === undefined ? undefined : Math.max(low, Number(properties['high'] ?? low));
    yield node('Observation', id, {
      ...without(properties, 'value', 'low', 'high', 'valueAsReported', 'note', 'population'),
      ...{ value, low, high, conflict: conflicts, synthetic: true },
    });
    yield edge('ABOUT', id, population.id(organization));
    for (const type of ['MEASURES', 'MEASURED_IN'])
      for (const { to } of targetsOf(model, type)) yield edge(type, id, to);
    for (const { to } of targetsOf(model, 'MEASURED_IN')) population.seeIn(organization, to);
    if (conflicts) yield edge('CONFLICTS_WITH', ids.observation(`synthetic-${index - 1}`), id);
    yield* cites(id, sources.cite(random, 1));
  }
}

/** `count` facts about organisations; a text is made up, a number or a code is a real one. */
export function* facts(count: number, { population, real, sources, random }: Making): Generator<GraphNode | GraphEdge> {
  const models = real.recordsOf('Fact');
  for (let index = 0; index < count; index += 1) {
    const id = ids.fact(`synthetic-${index}`);
    const { properties } = random.pick(models).node;
    const value = String(properties['value']);
    yield node('Fact', id, {
      ...without(properties, 'value', 'note'),
      ...{ value: /^([\d.]+|[A-Z]{2})$/.test(value) ? value : sentenceOf(random), synthetic: true },
    });
    yield edge('ABOUT', id, population.id(population.pick(random)));
    yield* cites(id, sources.cite(random, 1));
  }
}

/** `count` statements about the workers of organisations. */
export function* workforces(count: number, { population, real, sources, random }: Making) {
  const models = real.recordsOf('Workforce');
  for (let index = 0; index < count; index += 1) {
    const id = ids.workforce(`synthetic-${index}`);
    const model = random.pick(models);
    const { headcount, share, year } = model.node.properties;
    const figures = { headcount: near(headcount, random), share: near(share, random), year };
    yield node('Workforce', id, { ...figures, verified: true, synthetic: true });
    yield edge('ABOUT', id, population.id(population.pickOfKind(random, random.chance(0.6) ? 'ISSP' : 'BPO')));
    for (const { to } of targetsOf(model, 'COVERS')) yield edge('COVERS', id, to);
    // A fact says the same and is what counts as citing.
    yield* cites(id, sources.cite(random, 1, false));
  }
}

/** `count` pieces of evidence about countries. */
export function* activities(count: number, { population, real, sources, random }: Making) {
  const models = real.recordsOf('Activity');
  for (let index = 0; index < count; index += 1) {
    const id = ids.activity(`synthetic-${index}`);
    const model = random.pick(models);
    const { kind } = model.node.properties;
    yield node('Activity', id, { kind, detail: `${wordOf(random)}: ${sentenceOf(random)}`, synthetic: true });
    for (const { to } of targetsOf(model, 'IN')) yield edge('IN', id, to);
    for (const { from } of targetsOf(model, 'BY').map(({ to }) => ({ from: to }))) {
      yield edge('BY', id, population.id(population.pickOfKind(random, real.kindOf(from))));
    }
    yield* cites(id, sources.cite(random, 1));
  }
}
