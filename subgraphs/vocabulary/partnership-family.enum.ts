import { defineEnum } from './define-enum.js';

/** The families that the kinds of partnerships fall into. */
export const PartnershipFamily = defineEnum(
  'PartnershipFamily',
  'The family that the kind of a partnership belongs to.',
  {
    COMMERCIAL: 'Work is bought, delivered or managed.',
    HYBRID: 'Impact sourcing and mainstream providers combine workers, places or sites.',
    CAPACITY: 'People or organisations are prepared and built up.',
    FUNDING: 'Money is given, lent or invested.',
    STRUCTURE: 'Organisations own, found or belong to each other.',
    ASSURANCE: 'One certifies, rates, evaluates or measures another.',
    KNOWLEDGE: 'Organisations share what they know.',
    COMMITMENT: 'A public promise.',
    CONFLICT: 'A public conflict.',
  },
);
export type PartnershipFamily = keyof typeof PartnershipFamily;
