import { defineEnum } from '../../vocabulary/define-enum.js';

/** What a record says on an argument. */
export const EvidenceStance = defineEnum('EvidenceStance', 'What a record says on an argument.', {
  AGAINST: 'It speaks against the argument.',
  FOR: 'It speaks for the argument.',
  OPEN: 'Its source gives a bound or a range that allows either.',
  CONTEXT: 'It says nothing on the argument by itself; the reason tells why.',
});
export type EvidenceStance = keyof typeof EvidenceStance;

/** Why a record says what it says. */
export const StanceReason = defineEnum(
  'StanceReason',
  'Why a record speaks for or against an argument, or for neither.',
  {
    DECIDES: 'All that it allows lies on one side of the threshold.',
    BOUND: 'It is a bound or a range with both sides of the threshold in it.',
    NOT_OBSERVED: 'It is a target or a projection: a promise is no outcome.',
    BACKGROUND: 'It is told as background, not as an outcome.',
    UNVERIFIED: 'It is known only from memory.',
    LEVEL: 'It is a level: it says something only beside another, in a comparison.',
    OTHER_UNIT: 'It is in a unit for which there is no threshold.',
    OTHER_DEFINITION: 'It measures the metric in another way than the argument asks for.',
    OTHER_WORK: 'It is about other work than impact sourcing.',
  },
);
export type StanceReason = keyof typeof StanceReason;

/** How near a record is to whom the case is for. */
export const EvidenceRelation = defineEnum(
  'EvidenceRelation',
  'How near a record is to whom the case is for, nearest first.',
  {
    OWN: 'About the organisation itself, or an engagement that names it.',
    PARTNER: 'About an organisation that it works with; for a buyer, about a provider that it buys from.',
    SAME_COUNTRY: 'Comparable: of a country that was asked for, or where its partnerships take place.',
    ELSEWHERE: 'Comparable: about others elsewhere, or in no stated place.',
  },
);
export type EvidenceRelation = keyof typeof EvidenceRelation;
