import type { Argument, Backing } from '../../subgraphs/impact-metrics/business-case/argument.formulas.js';
import type { Answer } from './graph.js';
import { amount, source } from './printed-page.js';

type Record = Answer['data'];

const plain = (text: string): string => text.replaceAll('|', '/');

/** A figure of an observation with its unit, year and whom it counts. */
export const figureTold = (observation: Record): string => {
  const of = observation.population ? ` (${plain(observation.population)})` : '';
  return `${amount(observation)} ${observation.unit}, ${observation.year ?? 'not dated'}${of}`;
};

/** A record of evidence in words. */
export function evidenceTold({ observation, caseOutcomes }: Record): string {
  if (observation) return `${observation.metric.name}: ${figureTold(observation)}`;
  const [{ metric, metricAsReported, asReported, caseStudy }] = caseOutcomes;
  return `${metric?.name ?? metricAsReported}: ${asReported}, ${caseStudy.year ?? 'not dated'} (case study: ${plain(caseStudy.title)})`;
}

const subject = ({ observation }: Record): string =>
  observation ? (observation.organization ?? observation.country ?? observation.sector).name : 'the engagement';

export const argumentRow = (one: Record): unknown[] => [
  ...[one.topic, `${one.key}: ${one.claim}`, one.state, one.forCount, one.againstCount, one.sourceCount],
  one.strongestLevel ?? '-',
];

export const evidenceRow = (key: string, one: Record): unknown[] => [
  ...[key, one.stance, one.relation, subject(one), evidenceTold(one), one.evidenceLevel ?? 'not stated', source(one)],
];

export const comparisonRow = ({ key }: Record, one: Record): unknown[] => {
  const { metric, country, result, gap, impactSourcing, traditionalBpo } = one;
  const side = (figures: Record[]): string => figures.map(figureTold).join('; ') || '-';
  const place = country?.name ?? 'not stated';
  return [key, `${metric.name}, ${one.unit}`, place, side(impactSourcing), side(traditionalBpo), gap ?? result];
};

export const lackRow = (one: Record): unknown[] => [
  ...[`${one.key}: ${one.claim}`, one.state, one.forCount, one.againstCount, one.gaps.join(', ') || '-'],
];

export const contraryRow = (key: string, one: Record): unknown[] => [
  ...[key, evidenceTold(one), one.evidenceLevel ?? 'not stated', source(one)],
];

const words = (one: Backing): string => {
  const bound = Object.entries({ 'at least': one.atLeast, above: one.above, 'at most': one.atMost });
  const [how, value] = bound.find(([, given]) => given !== undefined) ?? [];
  const ways = one.qualifiers?.map((way) => way || 'the usual way').join(' or ');
  const of = [
    ...(ways === undefined ? [] : [ways]),
    ...(one.work === 'IMPACT_SOURCING' ? ['impact sourcing only'] : []),
    ...(one.work === 'NOT_TRADITIONAL' ? ['not of traditional BPO'] : []),
  ];
  const told = `\`${one.metric}\` ${how} ${value}${one.unit === undefined ? '' : ` ${one.unit}`}`;
  return `${one.against ? 'against it: ' : ''}${told}${of.length > 0 ? ` (${of.join('; ')})` : ''}`;
};

/** An argument as the page on the method prints it. */
export const methodRow = (one: Argument): unknown[] => [
  ...[`${one.key} (${one.topic})`, one.claim, one.audiences.join(', '), one.backings.map(words).join('; ') || '-'],
  one.compared.map(({ metric, better }) => `\`${metric}\`, ${better.toLowerCase()} is better`).join('; ') || '-',
];
