import type { Argument, Audience } from './argument.formulas.js';
import { costArguments } from './cost-arguments.formulas.js';
import { returnArguments } from './return-arguments.formulas.js';
import { workArguments } from './work-arguments.formulas.js';
import { workerArguments } from './worker-arguments.formulas.js';

/** The version of the table; it changes with every change of an argument. */
export const argumentsVersion = '1.0';

export const businessArguments: readonly Argument[] = [
  ...costArguments,
  ...workArguments,
  ...workerArguments,
  ...returnArguments,
];

export const argumentsFor = (audience: Audience): Argument[] =>
  businessArguments.filter(({ audiences }) => audiences.includes(audience));
