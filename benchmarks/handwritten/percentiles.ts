import type { Variables } from '../contender.js';
import type { Row } from './handwritten.js';

const percentsOf = ({ percentiles }: Variables) => percentiles as readonly [number, number];

/** The two percentiles that are asked for, as the database takes them. */
export function shares(variables: Variables): Record<string, number> {
  const [lower, upper] = percentsOf(variables);
  return { lower: lower / 100, upper: upper / 100 };
}

/** Their values as the API gives them. */
export function percentilesOf(variables: Variables, { lower, upper }: Row): Row[] {
  const [first, second] = percentsOf(variables);
  return [
    { percent: first, value: lower },
    { percent: second, value: upper },
  ];
}
