/** What decides whether the values of a group may be put together. */
export interface Mixture {
  readonly units: readonly string[];
  readonly families: readonly string[];
}

export interface Refusal {
  readonly code: 'UNIT_MISMATCH' | 'DEFINITION_MISMATCH' | 'NOT_SUMMABLE';
  readonly message: string;
}

/** Why no measure of a group means anything; null where they do. */
export const refusalOfFigures = ({ units }: Mixture): Refusal | null =>
  units.length > 1
    ? { code: 'UNIT_MISMATCH', message: `The group mixes currencies (${units.join(', ')}). Group by CURRENCY.` }
    : null;

/** Why the values of a group may not be added up; null where they may. */
export function refusalOfSum(group: Mixture): Refusal | null {
  const refusal = refusalOfFigures(group);
  if (refusal) return refusal;
  if (group.units[0] === 'partnerships')
    return { code: 'NOT_SUMMABLE', message: 'A partnership counts at each of its parties. Ask partnershipAggregates.' };
  return group.families.length > 1
    ? {
        code: 'DEFINITION_MISMATCH',
        message: `The group mixes families (${group.families.join(', ')}). Filter by family or group by FAMILY.`,
      }
    : null;
}
