import { strongestLevel } from '../figures/evidence.formulas.js';
import type { Argument } from './argument.formulas.js';
import { evidenceFor, relationOf, type Evidence, type Reader } from './evidence.formulas.js';
import { settingComparisons, type SettingComparison } from './setting-comparison.formulas.js';
import type { EvidenceRecord } from './stance.formulas.js';

export type ArgumentState = 'EVIDENCED' | 'ANECDOTAL' | 'CONTESTED' | 'CONTRADICTED' | 'NO_EVIDENCE';
export type ArgumentGap =
  | 'NO_RECORD'
  | 'NOTHING_DECIDES'
  | 'ONE_RECORD'
  | 'ONE_SOURCE'
  | 'TOLD_BY_SUBJECTS'
  | 'NO_STUDY'
  | 'NO_COMPARISON'
  | 'NOTHING_NEAR';

/** An argument with all that is known on it. */
export interface ArgumentResult<R extends EvidenceRecord = EvidenceRecord> {
  readonly argument: Argument;
  readonly state: ArgumentState;
  readonly evidence: readonly Evidence<R>[];
  /** How many records and comparisons speak for it. */
  readonly forCount: number;
  readonly againstCount: number;
  /** In how many sources what speaks for or against it was read. */
  readonly sourceCount: number;
  /** Of what speaks for it; null where nothing does or nothing is stated. */
  readonly strongestLevel: string | null;
  readonly comparisons: readonly SettingComparison<R>[];
  readonly gaps: readonly ArgumentGap[];
}

/** One side of an argument, records and comparisons that decide: what stands behind it and where it was read. */
interface Side {
  readonly count: number;
  readonly levels: readonly string[];
  readonly sources: ReadonlySet<string>;
}

function sideOf(
  stance: 'FOR' | 'AGAINST',
  evidence: readonly Evidence[],
  comparisons: readonly SettingComparison[],
): Side {
  const found = evidence.filter((one) => one.stance === stance);
  const held = comparisons.filter(({ result }) => result === stance);
  const compared = held.flatMap(({ impactSourcing }) => impactSourcing);
  const levels = [...found.map(({ evidenceLevel }) => evidenceLevel), ...compared.map(({ level }) => level)];
  return {
    count: found.length + held.length,
    levels: levels.flatMap((level) => level ?? []),
    sources: new Set([...found, ...compared].flatMap(({ sourceIds }) => sourceIds)),
  };
}

const isToldByOthers = (level: string): boolean => !['SELF_REPORTED', 'UNVERIFIED'].includes(level);
const isStudied = (level: string): boolean => ['AUDITED', 'INDEPENDENT_STUDY'].includes(level);

function stateOf(pro: Side, contra: Side): ArgumentState {
  if (contra.count > 0) return pro.count > 0 ? 'CONTESTED' : 'CONTRADICTED';
  if (pro.count === 0) return 'NO_EVIDENCE';
  return pro.count > 1 && pro.sources.size > 1 && pro.levels.some(isToldByOthers) ? 'EVIDENCED' : 'ANECDOTAL';
}

/** Whether anything that decides is about the reader or somebody it works with; of a comparison, the impact sourcing side. */
function decidesNear(
  evidence: readonly Evidence[],
  comparisons: readonly SettingComparison[],
  reader: Reader,
): boolean {
  const decides = (said: string): boolean => said === 'FOR' || said === 'AGAINST';
  return [
    ...evidence.filter(({ stance }) => decides(stance)).map(({ relation }) => relation),
    ...comparisons
      .filter(({ result }) => decides(result))
      .map(({ impactSourcing }) => relationOf(impactSourcing, reader)),
  ].some((relation) => relation === 'OWN' || relation === 'PARTNER');
}

function gapsOf(
  pro: Side,
  contra: Side,
  result: Pick<ArgumentResult, 'argument' | 'evidence' | 'comparisons'>,
  reader: Reader,
): ArgumentGap[] {
  const { argument, evidence, comparisons } = result;
  const compared = comparisons.some(({ gap }) => gap === null);
  const near = decidesNear(evidence, comparisons, reader);
  return [
    ...(evidence.length === 0 ? ['NO_RECORD' as const] : []),
    ...(evidence.length > 0 && pro.count + contra.count === 0 ? ['NOTHING_DECIDES' as const] : []),
    ...(pro.count === 1 ? ['ONE_RECORD' as const] : []),
    ...(pro.count > 0 && pro.sources.size === 1 ? ['ONE_SOURCE' as const] : []),
    ...(pro.count > 0 && !pro.levels.some(isToldByOthers) ? ['TOLD_BY_SUBJECTS' as const] : []),
    ...(pro.count > 0 && !pro.levels.some(isStudied) ? ['NO_STUDY' as const] : []),
    ...(argument.compared.length > 0 && !compared ? ['NO_COMPARISON' as const] : []),
    ...(reader.organizationId !== null && !near ? ['NOTHING_NEAR' as const] : []),
  ];
}

/** What decides comes first, what is of no stated country last. */
const byResult = (a: SettingComparison, b: SettingComparison): number =>
  Number(a.gap !== null) - Number(b.gap !== null) ||
  Number(a.result === 'OPEN') - Number(b.result === 'OPEN') ||
  Number(a.countryId === null) - Number(b.countryId === null) ||
  b.impactSourcing.length + b.traditionalBpo.length - a.impactSourcing.length - a.traditionalBpo.length ||
  (JSON.stringify([a.countryId, a.unit, a.year]) < JSON.stringify([b.countryId, b.unit, b.year]) ? -1 : 1);

/** How an argument stands for a reader, on all the records there are. */
export function argumentResult<R extends EvidenceRecord>(
  argument: Argument,
  records: readonly R[],
  reader: Reader,
): ArgumentResult<R> {
  const evidence = evidenceFor(argument, records, reader);
  const comparisons = argument.compared.flatMap((one) => settingComparisons(records, one)).sort(byResult);
  const [pro, contra] = [sideOf('FOR', evidence, comparisons), sideOf('AGAINST', evidence, comparisons)];
  const result = {
    ...{ argument, evidence, comparisons, strongestLevel: strongestLevel(pro.levels) },
    ...{ forCount: pro.count, againstCount: contra.count },
    sourceCount: new Set([...pro.sources, ...contra.sources]).size,
  };
  return { ...result, state: stateOf(pro, contra), gaps: gapsOf(pro, contra, result, reader) };
}
