import { communities } from '../measures/communities.js';
import { components } from '../measures/components.js';
import { measure } from '../measures/measure.js';
import { assortativity, degreeDistribution, density, distances } from '../measures/shape.js';
import { differenceOfNetworks, yearsOfNetwork, yearsOfOrganization } from '../timeline/timeline.formulas.js';
import { buildNetwork, type BuiltNetwork } from './built-network.js';
import type { NetworkSpec } from './network.formulas.js';
import { ranked } from './ranked.js';
import type { NetworkRecords } from './records.row.js';
import type { ExtentResult, Results, StructureResult, Task } from './task.js';

type OnProgress = (done: number, total: number) => void;

function structureOf({ graph, organizations }: BuiltNetwork): StructureResult {
  return {
    componentSizes: components(graph).map(({ length }) => length),
    density: density(graph),
    degreeDistribution: degreeDistribution(graph),
    assortativity: {
      kind: assortativity(graph, (id) => organizations.get(id)?.kind ?? null),
      country: assortativity(graph, (id) => organizations.get(id)?.countryId ?? null),
    },
  };
}

function extentOf({ graph, selection }: BuiltNetwork): ExtentResult {
  const { partnerships, undatedCount, isolateCount, selfPartnershipCount } = selection;
  return {
    nodeCount: graph.order,
    edgeCount: graph.size,
    partnershipCount: partnerships.length,
    undatedCount,
    isolateCount,
    selfPartnershipCount,
  };
}

/** Does tasks on the networks of one revision; the network built last is kept for the next task on it. */
export class Analysis {
  #last: { readonly key: string; readonly network: BuiltNetwork } | undefined;

  constructor(private readonly records: NetworkRecords) {}

  perform(spec: NetworkSpec, task: Task, onProgress: OnProgress): Results[keyof Results] {
    const { organizations, partnerships } = this.records;
    switch (task.task) {
      case 'extent':
        return extentOf(this.#network(spec));
      case 'structure':
        return structureOf(this.#network(spec));
      case 'distances':
        return distances(this.#network(spec).graph);
      case 'measure': {
        const { values, ...how } = measure(task.measure, this.#network(spec).graph, spec.weighted, onProgress);
        return { ...how, values: ranked(values) };
      }
      case 'communities':
        return communities(this.#network(spec).graph, { weighted: spec.weighted, ...task });
      case 'years': {
        const { undatedCount } = this.#network(spec).selection;
        return { years: yearsOfNetwork(organizations, partnerships, spec, [task.from, task.to]), undatedCount };
      }
      case 'organizationYears':
        return yearsOfOrganization(task.id, this.#network(spec).selection.partnerships, [task.from, task.to]);
      case 'difference':
        return differenceOfNetworks(organizations, partnerships, spec, task);
    }
  }

  #network(spec: NetworkSpec): BuiltNetwork {
    const key = JSON.stringify(spec);
    if (this.#last?.key !== key) this.#last = { key, network: buildNetwork(this.records, spec) };
    return this.#last.network;
  }
}
