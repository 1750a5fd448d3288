import type { Bound } from '../figures/bound.formulas.js';

export type Audience = 'BUYER' | 'BPO' | 'ISSP' | 'FUNDER' | 'GOVERNMENT' | 'WORKER';
export type Topic =
  'COST' | 'ATTRITION' | 'QUALITY' | 'BRAND' | 'SOCIAL_RETURN' | 'INCOME' | 'CAREER' | 'PUBLIC_PURSE' | 'VIABILITY';

/** What a figure on a metric says: one that reaches the bound speaks for the argument, one that does not against it. */
export interface Backing extends Bound {
  readonly metric: string;
  /** Only figures in this unit; any, where the bound is zero and the sign alone decides. */
  readonly unit?: string;
  /** Only figures that measure the metric in one of these ways; an empty text is the usual one, of which nothing is said. */
  readonly qualifiers?: readonly string[];
  /** Only figures about impact sourcing, or at least none about outsourcing at large: others say nothing on it. */
  readonly work?: 'IMPACT_SOURCING' | 'NOT_TRADITIONAL';
  /** One that reaches the bound speaks against the argument instead, and one that does not for it. */
  readonly against?: true;
}

/** A metric on which impact sourcing is held against traditional BPO. */
export interface Compared {
  readonly metric: string;
  readonly better: 'LOWER' | 'HIGHER';
}

/** One argument for impact sourcing, with the metrics that back it and those that speak against it. */
export interface Argument {
  readonly key: string;
  readonly topic: Topic;
  readonly claim: string;
  /** What would evidence it. */
  readonly needs: string;
  readonly audiences: readonly Audience[];
  readonly backings: readonly Backing[];
  readonly compared: readonly Compared[];
}

/** A share that speaks for an argument when it is half or more. */
export const atLeastHalf = (metric: string) => ({ metric, unit: 'percent', atLeast: 50 });

/** The metrics that an argument rests on, each once. */
export const metricsOf = ({ backings, compared }: Argument): string[] => [
  ...new Set([...backings, ...compared].map(({ metric }) => metric)),
];
