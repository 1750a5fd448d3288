import { BadUserInputError } from '../shared/errors.js';

/** The value of an argument, when it lies between its bounds; bad input otherwise. */
export function within(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value < least || value > most) throw new BadUserInputError(`${name} must be between ${least} and ${most}.`);
  return value;
}
