import { cites, edge, ids, node, type GraphEdge, type GraphNode } from '../graph.js';
import { timeOf } from '../mapping/partnerships.js';
import type { Population } from './population.js';
import type { Random } from './random.js';
import type { RealGraph, RealRecord } from './real-graph.js';
import type { Sources } from './sources.js';
import { sentenceOf } from './words.js';

const kept = ['type', 'kind', 'family', 'status', 'statusAsReported', 'reportedYear', 'valueAmount', 'valueCurrency'];

/** A date as exact as the real one, up to five years later. */
function shifted(date: unknown, random: Random): string | undefined {
  const [, year, rest = ''] = /^(\d{4})(-.*)?$/.exec(typeof date === 'string' ? date : '') ?? [];
  if (year === undefined) return undefined;
  const two = (below: number): string => String(1 + random.below(below)).padStart(2, '0');
  // No day beyond the 28th: it exists in every month.
  const exact = [two(12), two(28)].slice(0, rest.split('-').length - 1);
  return [Number(year) + random.below(5), ...exact].join('-');
}

/** `count` partnerships, each modelled on a real one; of every 10,000 organisations one buyer has over a thousand. */
export function* partnerships(
  count: number,
  { population, real, sources, random }: { population: Population; real: RealGraph; sources: Sources; random: Random },
): Generator<GraphNode | GraphEdge> {
  const models = real.recordsOf('Partnership');
  const contracts = models.filter(({ node: { properties } }) => properties['kind'] === 'CONTRACT');
  for (let index = 0; index < count; index += 1) {
    const id = ids.partnership(`synthetic-${index}`);
    const hub = index < 1_200 * population.blocks ? population.hub(index % population.blocks) : undefined;
    const model = random.pick(hub === undefined ? models : contracts);
    const { properties } = model.node;
    yield node('Partnership', id, {
      ...Object.fromEntries(kept.map((name) => [name, properties[name]])),
      ...timeOf(shifted(properties['start'], random), undefined),
      description: 'description' in properties ? sentenceOf(random) : undefined,
      ...{ verified: true, synthetic: true },
    });
    yield* parties(id, model, { population, real, random }, hub);
    for (const { type, to } of model.out) if (type === 'IN') yield edge('IN', id, to);
    yield* cites(id, sources.cite(random, model.out.filter(({ type }) => type === 'CITES').length));
  }
}

function* parties(
  id: string,
  model: RealRecord,
  { population, real, random }: { population: Population; real: RealGraph; random: Random },
  hub: number | undefined,
): Generator<GraphEdge> {
  let before: number | undefined;
  for (const { from, properties } of model.parties) {
    const { role, roleAsReported, side } = properties;
    const isHub = hub !== undefined && role === 'BUYER';
    const index = isHub ? hub : population.pickOfKind(random, real.kindOf(from), before ?? hub);
    before = index;
    population.join(index, String(role));
    yield edge('PARTY', population.id(index), id, { role, roleAsReported, side });
  }
}
