import { flag, integer, listOf, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { FundingPurpose } from '../../vocabulary/funding-purpose.enum.js';
import { FundingTerm } from '../../vocabulary/funding-term.enum.js';
import { PartnershipFamily } from '../../vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartnershipStatus } from '../../vocabulary/partnership-status.enum.js';
import { AmountBasis } from './amount-basis.enum.js';
import type { Partnership } from './partnership.type.js';

export const partnershipColumns = {
  id: 'n.id',
  kind: 'n.kind',
  family: 'n.family',
  start: 'n.start',
  end: 'n.end',
  reportedYear: 'n.reportedYear',
  status: 'n.status',
  statusAsReported: 'n.statusAsReported',
  value: 'CASE WHEN n.valueAmount IS NULL THEN null ELSE {amount: n.valueAmount, currency: n.valueCurrency} END',
  valueNote: 'n.valueNote',
  fundingPurposes: 'coalesce(n.fundingPurposes, [])',
  fundingTerm: 'n.fundingTerm',
  amountBasis: 'n.amountBasis',
  notCovered: 'n.notCovered',
  description: 'n.description',
  verified: 'n.verified',
  confidence: 'n.confidence',
} as const;

export const partnershipRules: RowRules<Partnership> = {
  id: text,
  kind: oneOf(PartnershipKind),
  family: oneOf(PartnershipFamily),
  start: optional(text),
  end: optional(text),
  reportedYear: optional(integer),
  status: oneOf(PartnershipStatus),
  statusAsReported: optional(text),
  value: optional(record({ amount: text, currency: text })),
  valueNote: optional(text),
  fundingPurposes: listOf(oneOf(FundingPurpose)),
  fundingTerm: optional(oneOf(FundingTerm)),
  amountBasis: optional(oneOf(AmountBasis)),
  notCovered: optional(text),
  description: optional(text),
  verified: flag,
  confidence: optional(oneOf(Confidence)),
};
