import { defineEnum } from '../../vocabulary/define-enum.js';

/** To whom the arguments speak. */
export const BusinessCaseAudience = defineEnum(
  'BusinessCaseAudience',
  'To whom the arguments for impact sourcing speak.',
  {
    BUYER: 'Who buys business services.',
    BPO: 'A mainstream provider of business services.',
    ISSP: 'An impact sourcing service provider.',
    FUNDER: 'Who gives or lends money.',
    GOVERNMENT: 'A public authority.',
    WORKER: 'Who does the work, or might.',
  },
);
export type BusinessCaseAudience = keyof typeof BusinessCaseAudience;
