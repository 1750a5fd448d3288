import { defineEnum } from '../../vocabulary/define-enum.js';

/** What an activity shows. */
export const ActivityKind = defineEnum('ActivityKind', 'What a piece of evidence shows about a country.', {
  DELIVERY_BY_ISSP: 'An impact sourcing service provider delivers work there.',
  DELIVERY_BY_TRAINER: 'A trainer prepares people for digital work there.',
  IMPACT_HIRING_BY_BPO: 'A mainstream provider hires from disadvantaged groups there.',
  IMPACT_HIRING_BY_BUYER: 'A buyer hires from disadvantaged groups there.',
  PRISON_CONTACT_CENTRE: 'People in prison work in a contact centre there.',
  PROGRAMME_OR_STUDY: 'A programme or study: interest or funding, no proof of delivery.',
  CLIENT_MARKET: 'Clients of outsourced work are there.',
});
export type ActivityKind = keyof typeof ActivityKind;
