import type { Measures } from './measures.js';
import { amount, refusal, type LimitCode } from './refusal.js';
import type { OperationLimits } from './values.js';

interface Rule {
  readonly code: LimitCode;
  readonly measure: keyof Measures;
  readonly limit: keyof OperationLimits;
  readonly unit: string;
}

const rules: readonly Rule[] = [
  { code: 'QUERY_TOO_DEEP', measure: 'depth', limit: 'depth', unit: 'levels deep' },
  {
    code: 'INTROSPECTION_TOO_DEEP',
    measure: 'introspectionDepth',
    limit: 'introspectionDepth',
    unit: 'levels of introspection deep',
  },
  { code: 'TOO_MANY_ALIASES', measure: 'aliases', limit: 'aliases', unit: 'aliases' },
  { code: 'TOO_MANY_ROOT_FIELDS', measure: 'fields', limit: 'rootFields', unit: 'fields at its root' },
  { code: 'TOO_MANY_DIRECTIVES', measure: 'directives', limit: 'directives', unit: 'directives' },
  { code: 'TOO_MANY_SELECTIONS', measure: 'selections', limit: 'selections', unit: 'selections' },
];

/** Refuses an operation that is too large in any way, with the first of the codes that applies. */
export function checkShape(measures: Measures, limits: OperationLimits): void {
  for (const { code, measure, limit, unit } of rules) {
    if (measures[measure] <= limits[limit]) continue;
    const is = unit.endsWith('deep') ? 'is' : 'has';
    throw refusal(
      code,
      `With its fragments expanded the operation ${is} ${amount(measures[measure])} ${unit}; ${amount(limits[limit])} are allowed.`,
    );
  }
}
