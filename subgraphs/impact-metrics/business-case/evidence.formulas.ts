import { evidenceRank } from '../figures/evidence.formulas.js';
import type { Argument } from './argument.formulas.js';
import { metricsOf } from './argument.formulas.js';
import { judged, type EvidenceRecord, type Judged } from './stance.formulas.js';

export type Relation = 'OWN' | 'PARTNER' | 'SAME_COUNTRY' | 'ELSEWHERE';

/** For whom a case is made: nobody where neither an organisation nor a country is asked for. */
export interface Reader {
  readonly organizationId: string | null;
  readonly partnerIds: ReadonlySet<string>;
  readonly countryIds: ReadonlySet<string>;
}

/** A figure with what it says; where a case study and an observation give the same figure from the same source, it is one. */
export interface Evidence<R extends EvidenceRecord = EvidenceRecord> extends Judged {
  readonly record: R;
  /** The same figure in case studies. */
  readonly retold: readonly R[];
  /** How near it is to the reader; null where the case is for nobody in particular. */
  readonly relation: Relation | null;
  /** What stands behind it; null where that is not stated. */
  readonly evidenceLevel: R['level'];
  readonly sourceIds: readonly string[];
}

const relations: readonly Relation[] = ['OWN', 'PARTNER', 'SAME_COUNTRY', 'ELSEWHERE'];
const stances = ['AGAINST', 'FOR', 'OPEN', 'CONTEXT'];

/** A target or background is not the same as an outcome of the same size, nor is a figure of another definition. */
const isSameFigure = (a: EvidenceRecord, b: EvidenceRecord): boolean =>
  a.metric === b.metric &&
  a.metricQualifier === b.metricQualifier &&
  a.status === b.status &&
  a.context === b.context &&
  a.unit === b.unit &&
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.sourceIds.some((id) => b.sourceIds.includes(id));

/** How near a figure is to the reader, by whom and where it is about. */
export function relationOf(records: readonly EvidenceRecord[], reader: Reader): Relation | null {
  const { organizationId, partnerIds, countryIds } = reader;
  if (organizationId === null && countryIds.size === 0) return null;
  const about = records.flatMap(({ organizationIds }) => organizationIds);
  if (organizationId !== null && about.includes(organizationId)) return 'OWN';
  if (about.some((id) => partnerIds.has(id))) return 'PARTNER';
  return records.some(({ countryId }) => countryId !== null && countryIds.has(countryId))
    ? 'SAME_COUNTRY'
    : 'ELSEWHERE';
}

const rank = (level: string | null): number => (level === null ? Infinity : evidenceRank(level));

/** The nearest first, what speaks against before what speaks for; then the stronger evidence, the later year, by id. */
const byNearness = (a: Evidence, b: Evidence): number =>
  relations.indexOf(a.relation ?? 'OWN') - relations.indexOf(b.relation ?? 'OWN') ||
  stances.indexOf(a.stance) - stances.indexOf(b.stance) ||
  (rank(a.evidenceLevel) === rank(b.evidenceLevel) ? 0 : rank(a.evidenceLevel) - rank(b.evidenceLevel)) ||
  (b.record.year ?? 0) - (a.record.year ?? 0) ||
  (a.record.id < b.record.id ? -1 : 1);

/** What is known on an argument, whatever it says. */
export function evidenceFor<R extends EvidenceRecord>(
  argument: Argument,
  records: readonly R[],
  reader: Reader,
): Evidence<R>[] {
  const metrics = metricsOf(argument);
  const own = records.filter(({ metric }) => metrics.includes(metric));
  const observations = own.filter(({ kind }) => kind === 'observation');
  const folded = new Map<R, R[]>(observations.map((one) => [one, []]));
  for (const outcome of own.filter(({ kind }) => kind === 'outcome')) {
    const same = observations.find((one) => isSameFigure(one, outcome));
    if (same) folded.get(same)?.push(outcome);
    else folded.set(outcome, []);
  }
  return [...folded]
    .map(([record, retold]) => ({
      ...{ record, retold, ...judged(record, argument), evidenceLevel: record.level },
      relation: relationOf([record, ...retold], reader),
      sourceIds: [...new Set([record, ...retold].flatMap(({ sourceIds }) => sourceIds))],
    }))
    .sort(byNearness);
}
