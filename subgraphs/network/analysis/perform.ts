import { communities, type Communities } from '../measures/communities.js';
import { components } from '../measures/components.js';
import type { NodeValues } from '../measures/graph.js';
import { measure } from '../measures/measure.js';
import { assortativity, degreeDistribution, density, distances, type Distances } from '../measures/shape.js';
import {
  differenceOfNetworks,
  yearsOfNetwork,
  yearsOfOrganization,
  type Difference,
  type YearOfNetwork,
  type YearOfOrganization,
} from '../timeline/timeline.formulas.js';
import { buildNetwork, type BuiltNetwork } from './built-network.js';
import type { NetworkSpec } from './network.formulas.js';
import type { NetworkRecords } from './records.row.js';

interface Days {
  readonly first: string;
  readonly last: string;
}

/** What can be asked about a network. */
export type Task =
  | { readonly task: 'extent' }
  | { readonly task: 'structure' }
  | { readonly task: 'distances' }
  | { readonly task: 'measure'; readonly measure: string }
  | { readonly task: 'communities'; readonly resolution: number; readonly seed: number }
  | { readonly task: 'years'; readonly from: number; readonly to: number }
  | { readonly task: 'organizationYears'; readonly id: string; readonly from: number; readonly to: number }
  | { readonly task: 'difference'; readonly earlier: Days; readonly later: Days; readonly certain: boolean };

export interface ExtentResult {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly partnershipCount: number;
  readonly undatedCount: number;
  readonly isolateCount: number;
  readonly selfPartnershipCount: number;
}

export interface StructureResult {
  readonly componentSizes: readonly number[];
  readonly density: number | null;
  readonly degreeDistribution: readonly { readonly degree: number; readonly count: number }[];
  readonly assortativity: { readonly kind: number | null; readonly country: number | null };
}

/** Values highest first, those that are not defined last, ties by id. */
export interface MeasureResult {
  readonly method: string;
  readonly sources: number | null;
  readonly seed: number | null;
  readonly values: readonly (readonly [id: string, value: number | null, rank: number | null])[];
}

/** The result of each task. */
export interface Results {
  readonly extent: ExtentResult;
  readonly structure: StructureResult;
  readonly distances: Distances | null;
  readonly measure: MeasureResult;
  readonly communities: Communities;
  readonly years: { readonly years: YearOfNetwork[]; readonly undatedCount: number };
  readonly organizationYears: { readonly years: YearOfOrganization[]; readonly undated: readonly string[] };
  readonly difference: Difference;
}

type OnProgress = (done: number, total: number) => void;

/** Values that differ by less than this share of the highest are rounding apart, and rank equal. */
const relativeTolerance = 1e-12;

function ranked(values: NodeValues): MeasureResult['values'] {
  const highest = Math.max(0, ...Object.values(values).map((value) => Math.abs(value ?? 0)));
  const equal = (a: number, b: number): boolean => Math.abs(a - b) <= highest * relativeTolerance;
  const sorted = Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .sort(([, a], [, b]) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : equal(a, b) ? 0 : b - a,
    );
  let rank = 0;
  return sorted.map(([id, value], index) => {
    const before = sorted[index - 1]?.[1] ?? null;
    if (value === null) return [id, null, null];
    if (before === null || !equal(before, value)) rank = index + 1;
    return [id, value, rank];
  });
}

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
