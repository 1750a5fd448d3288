/** The oldest figure that proves something, and the oldest rating, in years. */
export const maximumFigureAge = 5;
export const maximumRatingAge = 3;

/** A figure on one of some metrics; with a bound, in one unit. */
export interface FigureRequirement {
  readonly kind: 'figure';
  readonly metrics: readonly string[];
  readonly unit?: string;
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  /** Only evidence of this level or stronger. */
  readonly level?: string;
}

/** A partnership of one of some kinds. */
export interface PartnershipRequirement {
  readonly kind: 'partnership';
  readonly kinds: readonly string[];
  /** Only where the provider plays this role. */
  readonly role?: string;
  /** Not one that was over before the date; else it looks back. */
  readonly inForce?: true;
}

/** Something that has to be known; each kind is judged by a formula of its own. */
export type Requirement =
  | FigureRequirement
  | { readonly kind: 'workerGroup' }
  | PartnershipRequirement
  | { readonly kind: 'validCertificate'; readonly areas: readonly string[] }
  | { readonly kind: 'recentAttestation'; readonly areas: readonly string[] }
  | { readonly kind: 'ratingAtBar' }
  | { readonly kind: 'ratedCriterion'; readonly family: string; readonly criterion: string };

/** Points for what any one of some requirements proves. */
export interface Criterion {
  readonly code: string;
  /** What has to hold. */
  readonly text: string;
  /** What would prove it. */
  readonly needs: string;
  readonly points: number;
  readonly anyOf: readonly Requirement[];
}

/** Criteria that belong together; a shortfall here is made good by no other topic. */
export interface Topic {
  readonly code: string;
  readonly name: string;
  readonly minimum: number;
  readonly criteria: readonly Criterion[];
}

/** What is judged, in a version that changes with every change of it. */
export interface Scheme {
  readonly kind: 'IMPACT' | 'PRACTICE' | 'LABEL';
  readonly version: string;
  readonly topics: readonly Topic[];
}

export const figureRequirements = (scheme: Scheme): FigureRequirement[] =>
  scheme.topics.flatMap(({ criteria }) =>
    criteria.flatMap(({ anyOf }) => anyOf.filter((one): one is FigureRequirement => one.kind === 'figure')),
  );
