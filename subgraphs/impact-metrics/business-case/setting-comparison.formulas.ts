import { endsOf } from '../figures/bound.formulas.js';
import { isMoney } from '../figures/money.formulas.js';
import type { Compared } from './argument.formulas.js';
import type { EvidenceRecord } from './stance.formulas.js';

export type ComparisonResult = 'FOR' | 'AGAINST' | 'OPEN' | 'NOT_COMPARABLE';
export type ComparisonGap =
  'NO_COUNTRY' | 'NO_IMPACT_SOURCING' | 'NO_TRADITIONAL_BPO' | 'OTHER_UNIT' | 'OTHER_DEFINITION' | 'OTHER_YEAR';

/** Impact sourcing against traditional BPO on one metric, unit, definition and country; money, which is nominal, in one year too. */
export interface SettingComparison<R extends EvidenceRecord = EvidenceRecord> {
  readonly metric: string;
  readonly metricQualifier: string | null;
  readonly unit: string | null;
  /** Where both were measured; null where that is not stated. */
  readonly countryId: string | null;
  /** The year of money; null for anything else, and for money of no stated year. */
  readonly year: number | null;
  readonly result: ComparisonResult;
  /** Why they are not comparable. */
  readonly gap: ComparisonGap | null;
  readonly impactSourcing: readonly R[];
  readonly traditionalBpo: readonly R[];
}

/** Which side is lower throughout; OPEN where they overlap or a bound leaves it open. */
function resultOf(
  impact: readonly EvidenceRecord[],
  traditional: readonly EvidenceRecord[],
  better: Compared['better'],
) {
  const least = (records: readonly EvidenceRecord[]): number =>
    Math.min(...records.map((record) => endsOf(record).least ?? -Infinity));
  const most = (records: readonly EvidenceRecord[]): number =>
    Math.max(...records.map((record) => endsOf(record).most ?? Infinity));
  if (most(impact) < least(traditional)) return better === 'LOWER' ? 'FOR' : 'AGAINST';
  return least(impact) > most(traditional) ? (better === 'LOWER' ? 'AGAINST' : 'FOR') : 'OPEN';
}

interface Cell {
  readonly countryId: string | null;
  readonly metricQualifier: string | null;
  readonly unit: string | null;
  readonly year: number | null;
}

const cellOf = ({ unit, metricQualifier, measuredIn, year }: EvidenceRecord): Cell => ({
  ...{ countryId: measuredIn, metricQualifier, unit },
  year: isMoney(unit) ? year : null,
});

/** Why one side stands alone. */
function gapOf(cell: Cell, others: readonly EvidenceRecord[], none: ComparisonGap): ComparisonGap {
  const here = others.filter(({ measuredIn }) => measuredIn === cell.countryId);
  if (here.length === 0) return none;
  const alike = here.filter(({ unit }) => unit === cell.unit);
  if (alike.length === 0) return 'OTHER_UNIT';
  return alike.some((one) => one.metricQualifier === cell.metricQualifier) ? 'OTHER_YEAR' : 'OTHER_DEFINITION';
}

/** Both settings on one metric, country by country: figures that were observed, with background on the traditional side alone. */
export function settingComparisons<R extends EvidenceRecord>(
  records: readonly R[],
  { metric, better }: Compared,
): SettingComparison<R>[] {
  const observed = records.filter(
    (one) =>
      one.metric === metric && one.kind === 'observation' && one.status === 'OBSERVED' && one.level !== 'UNVERIFIED',
  );
  const impact = observed.filter((one) => one.setting === 'IMPACT_SOURCING' && !one.context);
  const traditional = observed.filter((one) => one.setting === 'TRADITIONAL_BPO');
  const cells = new Map([...impact, ...traditional].map(cellOf).map((cell) => [JSON.stringify(cell), cell]));
  return [...cells].map(([key, cell]) => {
    const isHere = (one: R): boolean => JSON.stringify(cellOf(one)) === key;
    const [impactSourcing, traditionalBpo] = [impact.filter(isHere), traditional.filter(isHere)];
    const sides = { metric, ...cell, impactSourcing, traditionalBpo };
    const not = (gap: ComparisonGap) => ({ ...sides, result: 'NOT_COMPARABLE' as const, gap });
    if (cell.countryId === null) return not('NO_COUNTRY');
    if (impactSourcing.length === 0) return not(gapOf(cell, impact, 'NO_IMPACT_SOURCING'));
    if (traditionalBpo.length === 0) return not(gapOf(cell, traditional, 'NO_TRADITIONAL_BPO'));
    if (isMoney(cell.unit) && cell.year === null) return not('OTHER_YEAR');
    return { ...sides, result: resultOf(impactSourcing, traditionalBpo, better), gap: null };
  });
}
