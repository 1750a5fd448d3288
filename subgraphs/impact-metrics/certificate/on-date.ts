import { intervalOf } from '../../vocabulary/partial-date.scalar.js';
import type { Days } from './certificate.formulas.js';

/** The days of a date as asked for; today where none is. */
export function daysOf(on: string | null | undefined): Days {
  const date = on ?? new Date().toISOString().slice(0, 10);
  return intervalOf(date) ?? { first: date, last: date };
}

/** How the schema describes the argument. */
export const onDescription = 'The date, today where none is named; name one for an answer that can be repeated.';
