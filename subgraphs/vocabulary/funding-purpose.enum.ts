import { defineEnum } from './define-enum.js';

/** What money is given for, where a source states it. */
export const FundingPurpose = defineEnum('FundingPurpose', 'What money is given for, as far as a source states it.', {
  TRAINING: 'Training and preparing people.',
  SET_UP: 'Starting an organisation, a centre or a line of work.',
  WORKING_CAPITAL: 'Running costs until income comes in.',
  HIRING: 'Hiring, placing or employing people.',
  EQUIPMENT: 'Hardware, network, rooms and their adjustment.',
  GROWTH: 'More of what is there already.',
  SALES: 'Winning buyers.',
  PRODUCT: 'A platform or software.',
  KNOWLEDGE: 'Research, or teaching its way of working to others.',
});
export type FundingPurpose = keyof typeof FundingPurpose;
