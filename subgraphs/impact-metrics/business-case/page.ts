import { BadUserInputError } from '../../shared/errors.js';

/** The largest page of what stands behind one argument. */
const maxFirst = 100;

/** A page of a list that is known as a whole. */
export function page<Item>(items: readonly Item[], first: number, skip = 0): Item[] {
  if (first < 1 || first > maxFirst) throw new BadUserInputError(`first must be between 1 and ${maxFirst}.`);
  if (skip < 0) throw new BadUserInputError('skip must not be below 0.');
  return items.slice(skip, skip + first);
}
