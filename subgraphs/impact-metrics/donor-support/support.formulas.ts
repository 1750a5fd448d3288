import { nothing, together, type EvidenceRecord, type Finding } from '../assessment/evidence.formulas.js';
import { lowerBounds, reaches, upperBounds } from '../figures/bound.formulas.js';
import { chosenFigure, isRead, type Figure } from '../figures/figure.formulas.js';
import { supportScheme, type SupportCriterion, type SupportRequirement } from './support-scheme.formulas.js';

export type SupportFigure = Figure & { readonly metric: { readonly id: string } };

/** A sourced partnership in which a provider receives money. */
export interface GivenMoney {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly end: string | null;
  readonly fundingPurposes: readonly string[];
  readonly fundingTerm: string | null;
}

/** What the graph knows of the money of a provider. Everything in it cites a source. */
export interface SupportEvidence {
  readonly given: readonly GivenMoney[];
  /** Contracts in which it is the provider or the subcontractor. */
  readonly sold: readonly { readonly id: string; readonly status: string }[];
  readonly figures: readonly SupportFigure[];
}

type CriterionState = 'MET' | 'NOT_MET' | 'NOT_KNOWN';

export interface SupportCriterionResult extends Finding {
  readonly criterion: SupportCriterion;
  readonly state: CriterionState;
}

export interface Support {
  readonly version: string;
  readonly state: 'INTERIM' | 'WITHOUT_END' | 'FOR_OTHER_ENDS' | 'NOT_KNOWN' | 'NO_SUPPORT_KNOWN';
  readonly criteria: readonly SupportCriterionResult[];
}

/** What is only planned, read between the lines or disputed proves nothing. */
const sound = new Set(['REPORTED', 'PILOT', 'ENDED']);
const isSound = ({ status }: { readonly status: string }): boolean => sound.has(status);

const partnerships = (records: readonly { readonly id: string }[]): EvidenceRecord[] =>
  records.map(({ id }) => ({ kind: 'partnerships', id }));
const figures = (records: readonly SupportFigure[]): EvidenceRecord[] =>
  records.map(({ id }) => ({ kind: 'figures', id }));

/** Sound records by what they say: true proves, false contradicts, null leaves open, as do all that are not sound. */
function byWhatTheySay<R extends { readonly id: string; readonly status: string }>(
  records: readonly R[],
  says: (one: R) => boolean | null,
): Finding {
  const saying = (value: boolean | null): R[] =>
    records.filter((one) => (isSound(one) ? says(one) === value : value === null));
  const [proofs, short, unclear] = [true, false, null].map((value) => partnerships(saying(value)));
  return { ...nothing, proofs: proofs ?? [], short: short ?? [], unclear: unclear ?? [] };
}

const isFor = ({ fundingPurposes }: GivenMoney, purposes: readonly string[]): boolean | null =>
  fundingPurposes.length === 0 ? null : fundingPurposes.some((one) => purposes.includes(one));

/** Money that comes again has no end, whatever it is for, unless one is stated; an end counts of money for one of the purposes. */
function ends(one: GivenMoney, purposes: readonly string[]): boolean | null {
  const ended = one.end !== null || one.status === 'ENDED';
  if (one.fundingTerm === 'RECURRING' && !ended) return false;
  const known = ended || one.fundingTerm === 'LIMITED' || one.kind === 'LOAN';
  return known && isFor(one, purposes) ? true : null;
}

/** Figures of any year: an old one is shown with its year. */
function figureFinding(
  requirement: Extract<SupportRequirement, { kind: 'figure' }>,
  known: readonly SupportFigure[],
): Finding {
  const { metrics, unit, metricQualifier } = requirement;
  return together(
    metrics.map((metric) => {
      const own = known.filter(
        (one) =>
          one.metric.id === `metric:${metric}` &&
          (unit ?? one.unit) === one.unit &&
          (metricQualifier ?? one.metricQualifier) === one.metricQualifier,
      );
      const chosen = chosenFigure(own);
      if (!chosen) return nothing;
      const alike = [chosen.figure, ...chosen.rivals];
      const results = new Set(alike.map((one) => reaches(one, requirement)));
      if (results.size > 1 || results.has(null)) return { ...nothing, unclear: figures(alike) };
      return { ...nothing, [results.has(true) ? 'proofs' : 'short']: figures([chosen.figure]) };
    }),
  );
}

/** The words that make a figure a bound. */
const bounding = new Set([...upperBounds, ...lowerBounds]);

/** The latest figure is lower than the one before it of the same definition; a bound or a range tells nothing. */
function falling(metric: string, known: readonly SupportFigure[]): Finding {
  const own = known.filter((one) => one.metric.id === `metric:${metric}` && one.year !== null);
  const latest = chosenFigure(own);
  if (!latest || latest.rivals.length > 0) return nothing;
  const { figure } = latest;
  const alike = own.filter(
    (one) =>
      (one.year ?? 0) < (figure.year ?? 0) &&
      one.unit === figure.unit &&
      one.population === figure.population &&
      one.metricQualifier === figure.metricQualifier,
  );
  const before = chosenFigure(alike);
  if (!before || before.rivals.length > 0) return nothing;
  const [now, then] = [figure, before.figure].map(({ value, qualifier }) =>
    bounding.has(qualifier ?? '') ? null : value,
  );
  return now != null && then != null && now < then ? { ...nothing, proofs: figures([figure, before.figure]) } : nothing;
}

/** How much of the income is given: no more than the bar, or less than before. */
function dependence(
  { metric, atMost }: Extract<SupportRequirement, { kind: 'dependence' }>,
  known: readonly SupportFigure[],
) {
  const fell = falling(metric, known);
  return fell.proofs.length > 0
    ? fell
    : figureFinding({ kind: 'figure', metrics: [metric], unit: 'percent', atMost }, known);
}

function findingFor(requirement: SupportRequirement, { given, sold, figures: all }: SupportEvidence): Finding {
  const known = all.filter(isRead);
  switch (requirement.kind) {
    case 'given':
      return byWhatTheySay(given, () => true);
    case 'givenFor':
      return byWhatTheySay(given, (one) => isFor(one, requirement.purposes));
    case 'givenUntil':
      return byWhatTheySay(given, (one) => ends(one, requirement.purposes));
    case 'sold':
      return byWhatTheySay(sold, () => true);
    case 'dependence':
      return dependence(requirement, known);
    case 'figure':
      return figureFinding(requirement, known);
  }
}

function stateOf({ contraryDecides }: SupportCriterion, { proofs, short, unclear }: Finding): CriterionState {
  if (contraryDecides && short.length > 0) return 'NOT_MET';
  if (proofs.length > 0) return 'MET';
  return short.length > 0 && unclear.length === 0 ? 'NOT_MET' : 'NOT_KNOWN';
}

/** How a provider stands by the criteria, by its own records alone. */
export function supportOf(evidence: SupportEvidence): Support {
  const criteria = supportScheme.criteria.map((criterion) => {
    const finding = together(criterion.anyOf.map((requirement) => findingFor(requirement, evidence)));
    return { ...finding, criterion, state: stateOf(criterion, finding) };
  });
  const state = (code: string) => criteria.find(({ criterion }) => criterion.code === code)?.state;
  const overall = (): Support['state'] => {
    if (state('S1') !== 'MET') return 'NO_SUPPORT_KNOWN';
    if (state('S3') === 'NOT_MET') return 'WITHOUT_END';
    if (criteria.some((one) => one.state === 'NOT_MET')) return 'FOR_OTHER_ENDS';
    return criteria.every((one) => one.state === 'MET') ? 'INTERIM' : 'NOT_KNOWN';
  };
  return { version: supportScheme.version, state: overall(), criteria };
}
