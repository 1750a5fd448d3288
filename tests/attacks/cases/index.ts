import type { Case } from '../attack.js';
import { amountCases } from './amount.js';
import { disclosureCases } from './disclosure.js';
import { graphqlCopCases } from './graphql-cop.js';
import { injectionCases } from './injection.js';
import { shapeCases } from './shape.js';
import { transportCases } from './transport.js';

export interface Family {
  readonly name: string;
  /** How many numbers it has: none is left out. */
  readonly count: number;
  readonly cases: readonly Case[];
}

export const families: readonly Family[] = [
  { name: 'A. Shape of a document', count: 20, cases: shapeCases },
  { name: 'B. Amount and cost', count: 13, cases: amountCases },
  { name: 'C. Transport', count: 16, cases: transportCases },
  { name: 'D. Disclosure', count: 10, cases: disclosureCases },
  { name: 'G. Injection', count: 9, cases: injectionCases },
  { name: 'The checks of graphql-cop', count: 12, cases: graphqlCopCases },
];
