import type { Figure } from '../figures/figure.formulas.js';

/** What the graph knows of a provider, as far as it can prove something. Everything in it cites a source. */
export interface Evidence {
  readonly figures: readonly (Figure & { readonly metric: { readonly id: string } })[];
  readonly workerGroups: readonly { readonly id: string }[];
  readonly partnerships: readonly KnownPartnership[];
  readonly certificates: readonly KnownCertificate[];
  readonly ratings: readonly KnownRating[];
}

export interface KnownPartnership {
  readonly id: string;
  readonly kind: string;
  readonly family: string;
  readonly status: string;
  /** The roles that the provider plays in it. */
  readonly roles: readonly string[];
  readonly earliestStart: string | null;
  /** The last day on which it may have ended, by the stated end. */
  readonly latestEnd: string | null;
}

export interface KnownCertificate {
  readonly id: string;
  readonly kind: string;
  readonly area: string;
  readonly evidenceLevel: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

export interface KnownRating {
  readonly id: string;
  readonly scheme: string;
  readonly family: string;
  readonly year: number;
  readonly score: number | null;
  readonly bar: number | null;
  readonly criteriaMet: readonly string[];
}

/** A record that was looked at, by the list of the evidence in which it is found. */
export interface EvidenceRecord {
  readonly kind: keyof Evidence;
  readonly id: string;
}

/**
 * What some records say about a requirement. `short`: they say that it is not met. `unclear`: they contradict each other, or give a bound or
 * a date that does not decide. `outdated`: too old, or undated. Nothing at all is no proof, and never a failure.
 */
export interface Finding {
  readonly proofs: readonly EvidenceRecord[];
  readonly short: readonly EvidenceRecord[];
  readonly unclear: readonly EvidenceRecord[];
  readonly outdated: readonly EvidenceRecord[];
}

export const nothing: Finding = { proofs: [], short: [], unclear: [], outdated: [] };

/** Findings side by side. */
export const together = (findings: readonly Finding[]): Finding => ({
  proofs: findings.flatMap(({ proofs }) => proofs),
  short: findings.flatMap(({ short }) => short),
  unclear: findings.flatMap(({ unclear }) => unclear),
  outdated: findings.flatMap(({ outdated }) => outdated),
});
