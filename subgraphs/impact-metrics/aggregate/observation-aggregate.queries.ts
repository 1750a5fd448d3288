import { allPredicates, type Predicate } from '../../shared/filter.js';
import { groupParts, groupVariants, maxGroups, maxPercentiles, measureColumns } from '../../shared/group.js';
import type { AnyQuery, Query } from '../../shared/query.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { FigureChoice } from './figure-choice.enum.js';
import { observationAggregateFilters, observationGroupKeys } from './observation-group.filter.js';
import type { ObservationGroupKey } from './observation-group-key.enum.js';
import { observationGroupRules, type ObservationGroupRow } from './observation-group.row.js';
import { ObservationSubject } from './observation-subject.enum.js';

type Params = Record<string, unknown>;

/** All that the text of an aggregate depends on. */
export interface AggregateShape {
  readonly groupBy: readonly ObservationGroupKey[];
  readonly subjects: ObservationSubject;
  readonly take: FigureChoice;
  readonly percentiles: number;
  readonly predicates: readonly Predicate[];
}

const labelsOf: Readonly<Record<ObservationSubject, string>> = {
  ORGANIZATION: 'Organization',
  SECTOR: 'Sector',
  COUNTRY: 'Country',
  ANY: 'Organization|Sector|Country',
};

const where = (predicates: readonly Predicate[]): string =>
  predicates.length > 0 ? `WHERE ${predicates.map(({ text }) => text).join(' AND ')}` : '';

const strength = `CASE n.evidenceLevel ${Object.keys(EvidenceLevel)
  .map((level, rank) => `WHEN '${level}' THEN ${rank}`)
  .join(' ')} END`;

/** Of the whole before of a part, then the latest, then the best proven. */
const foremost = `CASE WHEN n.population IS NULL THEN 0 ELSE 1 END, n.yearKey DESC, ${strength}, n.id`;
const definition = 'n.metricId AS metricId, n.metricQualifier AS qualifier, n.unit AS unit, n.status AS status';
const rival =
  "coalesce(other.year, 0) = coalesce(one.year, 0) AND coalesce(other.population, '') = coalesce(one.population, '') AND other.value <> one.value";

/** One figure `one` for each row of a group. */
function figureText(take: FigureChoice, keys: readonly string[], columns: readonly string[]): string[] {
  const by = keys.map((name) => `${name}, `).join('');
  if (take === 'ALL')
    return [
      `WITH DISTINCT n, s${columns.map((column) => `, ${column}`).join('')}`,
      `WITH ${by}s, ${definition}, n AS one, n.conflict AS conflicting`,
    ];
  return [
    `WITH DISTINCT n, s${columns.map((column) => `, ${column}`).join('')}`,
    `WITH ${by}s, ${definition}, collect(n) AS figures`,
    // Nearly all have one figure: only the others are put in order, a few at a time, and no copy of any is kept.
    `WITH ${by}s, metricId, qualifier, unit, status, figures,`,
    `  CASE WHEN size(figures) = 1 THEN figures[0] ELSE head(COLLECT { UNWIND figures AS n RETURN n ORDER BY ${foremost} LIMIT 1 }) END AS one`,
    `WITH ${by}s, metricId, qualifier, unit, status, one,`,
    `  size(figures) > 1 AND any(other IN figures WHERE ${rival}) AS conflicting`,
  ];
}

const isKind = "CASE WHEN s:Organization THEN 'ORGANIZATION' WHEN s:Sector THEN 'SECTOR' ELSE 'COUNTRY' END";

function aggregateText({ groupBy, subjects, take, percentiles, predicates }: AggregateShape): string {
  const { reach, columns, keys } = groupParts(observationGroupKeys, groupBy);
  const measures = [
    'count(*) AS count',
    'count(DISTINCT s) AS distinct',
    'collect(DISTINCT metricId)[..2] AS metricIds',
    "collect(DISTINCT coalesce(qualifier, ''))[..2] AS qualifiers",
    'collect(DISTINCT unit)[..2] AS units',
    'collect(DISTINCT status) AS statuses',
    `collect(DISTINCT ${subjects === 'ANY' ? isKind : `'${subjects}'`}) AS subjects`,
    "count(DISTINCT coalesce(one.population, '')) AS populations",
    'sum(CASE WHEN one.value IS NULL THEN 1 ELSE 0 END) AS ranges',
    'sum(CASE WHEN conflicting THEN 1 ELSE 0 END) AS conflicting',
    "sum(CASE WHEN one.evidenceLevel = 'SELF_REPORTED' THEN 1 ELSE 0 END) AS selfReported",
    'sum(CASE WHEN one.year IS NULL THEN 1 ELSE 0 END) AS undated',
    'min(one.year) AS firstYear',
    'max(one.year) AS lastYear',
    // Nothing is collected unless asked for.
    'collect(CASE WHEN $listed > 0 THEN one.id END)[..$listed] AS observationIds',
    ...measureColumns('one.value', percentiles),
    'min(coalesce(one.low, one.value)) AS min',
    'max(coalesce(one.high, one.value)) AS max',
  ];
  const names = Object.keys(observationGroupRules).filter((name) => name !== 'keys');
  return [
    'MATCH (n:Observation)',
    where(predicates),
    `MATCH (n)-[:ABOUT]->(s:${labelsOf[subjects]})`,
    ...reach,
    ...figureText(take, keys, columns),
    `WITH ${[...keys, ...measures].join(', ')}`,
    `RETURN [${keys.join(', ')}] AS keys, ${names.join(', ')}`,
    `LIMIT ${maxGroups + 1}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The groups of observations. */
export const observationAggregates = (shape: AggregateShape): Query<Params, ObservationGroupRow> => ({
  name: 'observationAggregates',
  cypher: aggregateText(shape),
  rules: observationGroupRules,
});

const named = (query: AnyQuery, ...parts: readonly string[]): AnyQuery => ({
  ...query,
  name: [query.name, ...parts].join(' '),
});

/** The texts that aggregates can send, for the checks: each key, subject and choice, each predicate alone and all together. */
export function observationAggregateVariants(): AnyQuery[] {
  const all = allPredicates(observationAggregateFilters);
  const plain: AggregateShape = {
    groupBy: [],
    subjects: 'ORGANIZATION',
    take: 'LATEST',
    percentiles: 0,
    predicates: [],
  };
  const one = (shape: Partial<AggregateShape>, ...parts: string[]) =>
    named(observationAggregates({ ...plain, ...shape }), ...parts);
  return [
    ...groupVariants(observationGroupKeys).map((groupBy) => one({ groupBy }, ...groupBy)),
    ...Object.values(ObservationSubject).flatMap((subjects) =>
      Object.values(FigureChoice).map((take) => one({ subjects, take, percentiles: maxPercentiles }, subjects, take)),
    ),
    ...all.map((predicate) => one({ predicates: [predicate] }, `${predicate.field}.${predicate.operator}`)),
    one({ predicates: all }, ...all.map(({ field, operator }) => `${field}.${operator}`)),
  ];
}
