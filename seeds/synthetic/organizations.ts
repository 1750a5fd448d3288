import { cites, edge, node, type GraphEdge, type GraphNode } from '../graph.js';
import { kindLabel, namesOf } from '../mapping/organisations.js';
import type { Population } from './population.js';
import type { Random } from './random.js';
import type { Sources } from './sources.js';
import { nameOf, wordOf } from './words.js';

/** Properties that hold of a made-up organisation as of the real one it is modelled on. */
const kept = ['countryId', 'headquartersBasis', 'foundedYear', 'legalForm', 'status', 'ended'] as const;
const edges = ['LOCATED_IN', 'DELIVERS_IN', 'OFFERS', 'EMPLOYS_FROM', 'SERVES'];
const places = ['LOCATED_IN', 'DELIVERS_IN'];

/** Every organisation, modelled on a real one of its kind: where it is, what it offers, whom it employs. To be made after all partnerships. */
export function* organizations(
  population: Population,
  sources: Sources,
  random: Random,
): Generator<GraphNode | GraphEdge> {
  for (let index = 0; index < population.size; index += 1) {
    const id = population.id(index);
    const { name: kind, models } = population.kind(index);
    const model = random.pick(models);
    const { properties } = model.node;
    const many = (name: string): string[] =>
      ((properties[name] as string[] | undefined) ?? []).map(() => wordOf(random));
    yield node(
      'Organization',
      id,
      {
        ...namesOf(nameOf(random), random.chance(0.2) ? [nameOf(random)] : []),
        ...Object.fromEntries(kept.map((name) => [name, properties[name]])),
        kind,
        roles: [...new Set([kind, ...(population.roles[index] ?? [])])].sort(),
        partnershipCount: population.partnershipCounts[index] ?? 0,
        headquartersCity: 'headquartersCity' in properties ? wordOf(random) : undefined,
        website: 'website' in properties ? `https://organization-${index}.invalid/` : undefined,
        ...{ programmes: many('programmes'), certifications: many('certifications') },
        ...{ verified: true, synthetic: true },
      },
      [kindLabel(kind)],
    );
    for (const { type, to, properties: own } of model.out) {
      const { basis, asReported } = own;
      if (places.includes(type)) population.seeIn(index, to);
      if (edges.includes(type)) yield edge(type, id, to, { basis, asReported });
    }
    yield* cites(id, sources.cite(random, model.out.filter(({ type }) => type === 'CITES').length));
  }
}
