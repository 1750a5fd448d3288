import type { Communities } from '../measures/communities.js';
import type { Distances } from '../measures/shape.js';
import type { Difference, YearOfNetwork, YearOfOrganization } from '../timeline/timeline.formulas.js';
import type { Days } from './network-filter.formulas.js';

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
