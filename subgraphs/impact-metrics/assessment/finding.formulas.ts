import { stateOf, type Days } from '../certificate/certificate.formulas.js';
import { nothing, type Evidence, type Finding, type KnownPartnership, type KnownRating } from './evidence.formulas.js';
import { figureFinding } from './figure-finding.formulas.js';
import { maximumFigureAge, maximumRatingAge, type Requirement } from './requirement.formulas.js';

/** What is only planned, read between the lines or disputed proves nothing. */
const sound = new Set(['REPORTED', 'PILOT', 'ENDED']);

type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>;

/** Whether it was over before a date: by its stated end, else where a source says that it has ended and not when. */
const isOver = ({ status, latestEnd }: KnownPartnership, on: Days): boolean =>
  latestEnd === null ? status === 'ENDED' : latestEnd < on.first;

function partnershipFinding({ kinds, role, inForce }: Of<'partnership'>, evidence: Evidence, on: Days): Finding {
  const fitting = evidence.partnerships.filter(
    ({ kind, roles, earliestStart }) =>
      kinds.includes(kind) && (role === undefined || roles.includes(role)) && (earliestStart ?? '') <= on.last,
  );
  const records = (holds: (one: KnownPartnership) => boolean) =>
    fitting.filter(holds).map(({ id }) => ({ kind: 'partnerships', id }) as const);
  const isLate = (one: KnownPartnership): boolean => inForce === true && isOver(one, on);
  return {
    ...nothing,
    proofs: records((one) => sound.has(one.status) && !isLate(one)),
    unclear: records(({ status }) => !sound.has(status)),
    outdated: records((one) => sound.has(one.status) && isLate(one)),
  };
}

function validCertificateFinding({ areas }: Of<'validCertificate'>, { certificates }: Evidence, on: Days): Finding {
  const inState = (state: string) =>
    certificates
      .filter((one) => one.kind === 'CERTIFICATE' && areas.includes(one.area) && stateOf(one, on) === state)
      .map(({ id }) => ({ kind: 'certificates', id }) as const);
  return { ...nothing, proofs: inState('VALID'), unclear: inState('UNKNOWN'), outdated: inState('LAPSED') };
}

/** An attestation looks back: it counts for some years after its date. */
function attestationFinding({ areas }: Of<'recentAttestation'>, { certificates }: Evidence, on: Days): Finding {
  const own = certificates.filter(
    ({ kind, area, evidenceLevel, earliestStart }) =>
      kind === 'ATTESTATION' && areas.includes(area) && evidenceLevel === 'AUDITED' && (earliestStart ?? '') <= on.last,
  );
  const isRecent = (start: string | null): boolean =>
    start !== null && Number(on.last.slice(0, 4)) - Number(start.slice(0, 4)) <= maximumFigureAge;
  const records = (recent: boolean) =>
    own
      .filter(({ earliestStart }) => isRecent(earliestStart) === recent)
      .map(({ id }) => ({ kind: 'certificates', id }) as const);
  return { ...nothing, proofs: records(true), outdated: records(false) };
}

/** The latest rating of each scheme by some date: a later one replaces the earlier, schemes never stand for each other; of two of one year the first by id. */
function latestRatings(ratings: readonly KnownRating[], year: number): KnownRating[] {
  const latest = new Map<string, KnownRating>();
  for (const one of ratings.filter((rating) => rating.year <= year)) {
    const other = latest.get(one.scheme);
    const later = !other || one.year > other.year || (one.year === other.year && one.id < other.id);
    if (later) latest.set(one.scheme, one);
  }
  return [...latest.values()];
}

function ratingFinding(met: (one: KnownRating) => boolean | null, ratings: readonly KnownRating[], on: Days): Finding {
  const year = Number(on.last.slice(0, 4));
  const found = latestRatings(ratings, year).map((one) => ({
    record: { kind: 'ratings', id: one.id } as const,
    old: year - one.year > maximumRatingAge,
    met: met(one),
  }));
  const current = (value: boolean | null) =>
    found.filter((one) => !one.old && one.met === value).map(({ record }) => record);
  const outdated = found.filter(({ old, met: fits }) => old && fits === true).map(({ record }) => record);
  return { proofs: current(true), short: current(false), unclear: current(null), outdated };
}

const atBar = ({ score, bar }: KnownRating): boolean | null => (score === null || bar === null ? null : score >= bar);

/** What the evidence on a provider says about a requirement on a date. */
export function findingFor(requirement: Requirement, evidence: Evidence, on: Days): Finding {
  switch (requirement.kind) {
    case 'figure':
      return figureFinding(requirement, evidence, on);
    case 'workerGroup':
      return { ...nothing, proofs: evidence.workerGroups.map(({ id }) => ({ kind: 'workerGroups', id }) as const) };
    case 'partnership':
      return partnershipFinding(requirement, evidence, on);
    case 'validCertificate':
      return validCertificateFinding(requirement, evidence, on);
    case 'recentAttestation':
      return attestationFinding(requirement, evidence, on);
    case 'ratingAtBar':
      return ratingFinding(
        atBar,
        evidence.ratings.filter(({ bar }) => bar !== null),
        on,
      );
    case 'ratedCriterion':
      return ratingFinding(
        ({ criteriaMet }) => (criteriaMet.includes(requirement.criterion) ? true : null),
        evidence.ratings.filter(({ family }) => family === requirement.family),
        on,
      );
  }
}
