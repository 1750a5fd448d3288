import { reaches, type Bounded } from '../figures/bound.formulas.js';
import type { Argument, Backing } from './argument.formulas.js';

export type Stance = 'FOR' | 'AGAINST' | 'OPEN' | 'CONTEXT';
export type StanceReason =
  | 'DECIDES'
  | 'BOUND'
  | 'NOT_OBSERVED'
  | 'BACKGROUND'
  | 'UNVERIFIED'
  | 'LEVEL'
  | 'OTHER_UNIT'
  | 'OTHER_DEFINITION'
  | 'OTHER_WORK';

/** A figure as far as it speaks on an argument: an observation, or an outcome of a case study, which is about impact sourcing by itself. */
export interface EvidenceRecord extends Bounded {
  readonly id: string;
  readonly kind: 'observation' | 'outcome';
  readonly metric: string;
  readonly metricQualifier: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly status: string;
  /** Whether it is told as background alone. */
  readonly context: boolean;
  readonly setting: string | null;
  /** Where it belongs: where it was measured, else where its organisation has its headquarters. */
  readonly countryId: string | null;
  /** Where it was measured, as stated; headquarters say nothing on that. */
  readonly measuredIn: string | null;
  /** What stands behind it; null where that is not stated. */
  readonly level: string | null;
  readonly sourceIds: readonly string[];
  /** Whom it is about. */
  readonly organizationIds: readonly string[];
}

export interface Judged {
  readonly stance: Stance;
  readonly reason: StanceReason;
}

const context = (reason: StanceReason): Judged => ({ stance: 'CONTEXT', reason });

const isOtherWork = ({ setting }: EvidenceRecord, { work }: Backing): boolean =>
  work === 'IMPACT_SOURCING' ? setting !== 'IMPACT_SOURCING' : work !== undefined && setting === 'TRADITIONAL_BPO';

function judgedBy(record: EvidenceRecord, backing: Backing): Judged {
  if (backing.unit !== undefined && record.unit !== backing.unit) return context('OTHER_UNIT');
  if (backing.qualifiers && !backing.qualifiers.includes(record.metricQualifier ?? '')) {
    return context('OTHER_DEFINITION');
  }
  if (record.kind === 'observation' && isOtherWork(record, backing)) return context('OTHER_WORK');
  const reached = reaches(record, backing);
  if (reached === null) return { stance: 'OPEN', reason: 'BOUND' };
  return { stance: reached === (backing.against ?? false) ? 'AGAINST' : 'FOR', reason: 'DECIDES' };
}

/** What a figure says on an argument: by the first backing that it fits, else why it is only context. */
export function judged(record: EvidenceRecord, { backings }: Argument): Judged {
  if (record.status !== 'OBSERVED') return context('NOT_OBSERVED');
  if (record.context) return context('BACKGROUND');
  if (record.level === 'UNVERIFIED') return context('UNVERIFIED');
  const own = backings.filter(({ metric }) => metric === record.metric).map((backing) => judgedBy(record, backing));
  return own.find(({ stance }) => stance !== 'CONTEXT') ?? own[0] ?? context('LEVEL');
}
