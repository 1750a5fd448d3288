import { defineEnum } from './define-enum.js';

/** The roles a party plays in a partnership, each with its meaning. */
export const partyRoles = {
  BUYER: 'Orders outsourced work and pays for it; in a subcontract, the firm that passes work on.',
  PROVIDER: 'Does outsourced work for a client, alone or together with others.',
  SUBCONTRACTOR: 'Does work that a main contractor has passed on.',
  FUNDER: 'Gives money or means without a claim to repayment.',
  INVESTOR: 'Puts in equity or similar capital and expects a share or a return.',
  LENDER: 'Gives a loan or other money that has to be paid back.',
  RECIPIENT: 'Receives what a funder, investor, lender or sponsor gives.',
  TRAINER: 'Trains people for jobs, or finds, screens or refers them to those who hire.',
  EMPLOYER: 'Hires the people whom the other party prepared, or has its own workers trained by it.',
  PARENT: 'Owns the other party, or founded it, incubated it or spun it off.',
  VENTURE: 'Is owned, founded, incubated or spun off by the other party.',
  MEMBER: 'Joins an association, coalition or network, or makes a pledge to it.',
  CONVENER: 'Leads or hosts a coalition, association, network, pledge or event, or brings parties together.',
  CERTIFIER: 'Certifies or accredits the other party, sets its standard, or gives it an award.',
  EVALUATOR: 'Studies, rates, audits or measures the other party or its programme.',
  ASSESSED: 'Is certified, accredited, given an award, rated or studied.',
  IMPLEMENTER: 'Runs a programme, fund or centre, or provides its place, often with the money of others.',
  PARTICIPANT: 'Takes part with no more exact role stated.',
} as const;

/** The role of one party in one partnership. */
export const PartyRole = defineEnum('PartyRole', 'The role of one party in one partnership.', partyRoles);
export type PartyRole = keyof typeof PartyRole;
