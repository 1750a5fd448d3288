import { fold } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { edge, enumValue, ids, joinGraphs, node, type Graph, type GraphNode } from '../graph.js';
import { figureOf, moneyOf, unverifiedKey, type UnverifiedMapRow, type UnverifiedRow } from '../tables/unverified.js';
import { readFigure } from './metric-reading.js';
import { identityOf, namesOf, kindLabel, type Participation } from './organisations.js';
import { readingValues, sector } from './observations.js';
import { timeOf } from './partnerships.js';
import { asOfKeyOf } from './projection.js';

/** What marks a record that no page stands behind; such a record cites nothing. */
const marks = ({ confidence }: UnverifiedRow) => ({ verified: false, confidence: enumValue(confidence) });

const joined = (...parts: (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join('; ') || undefined;

/** The rows of unverified.csv as facts, partnerships and observations. */
export function mapUnverified(data: DataSet): Graph {
  const parts = data.unverified.map((row): Graph => {
    const target = data.unverifiedKeys.get(unverifiedKey(row.record_kind, row.key));
    if (target === undefined) throw new Error(`${row.unverified_id}: its key was checked when it was read`);
    if (row.record_kind === 'organisation_fact') return factOf(row, target, data);
    return row.record_kind === 'partnership' ? partnershipOf(row, target, data) : observationOf(row, target, data);
  });
  return joinGraphs(parts);
}

function factOf(row: UnverifiedRow, { maps_to: field }: UnverifiedMapRow, { facts, vocabulary }: DataSet): Graph {
  const id = ids.fact(row.unverified_id);
  const asOf = row.year === undefined ? undefined : String(row.year);
  const definition = vocabulary.factFields.get(field);
  const contradicted = facts.some(
    (fact) =>
      fact.org_id === row.subject_id &&
      vocabulary.factFields.get(fact.field)?.field === field &&
      definition?.multi_valued === false &&
      fold(fact.value) !== fold(row.value),
  );
  const values = {
    ...{ field, fieldAsReported: row.key, value: row.value, asOf, asOfKey: asOfKeyOf(asOf), conflict: contradicted },
    ...{ current: false, note: joined(row.country === undefined ? undefined : `country: ${row.country}`, row.note) },
  };
  return {
    nodes: [node('Fact', id, { ...values, ...marks(row) })],
    edges: [edge('ABOUT', id, ids.organization(row.subject_id))],
  };
}

function partnershipOf(row: UnverifiedRow, target: UnverifiedMapRow, { vocabulary }: DataSet): Graph {
  const id = ids.partnership(row.unverified_id);
  const kind = vocabulary.partnershipKinds.get(target.maps_to);
  const money = moneyOf(row.unit);
  // The file has no roles, only the places of the two parties.
  const subject = { role: target.subject_role, roleAsReported: 'subject' };
  const counterpart = { role: target.counterpart_role, roleAsReported: 'counterpart' };
  const values = {
    ...{ type: row.key, kind: kind?.kind, family: kind?.family, status: 'REPORTED', statusAsReported: row.flag },
    ...timeOf(row.year === undefined ? undefined : String(row.year), undefined),
    ...{ valueAmount: money?.amount, valueCurrency: money?.currency, description: joined(row.value, row.note) },
  };
  return {
    nodes: [node('Partnership', id, { ...values, ...marks(row) })],
    edges: [
      edge('PARTY', ids.organization(row.subject_id), id, { ...subject, side: 'a' }),
      edge('PARTY', ids.organization(row.counterpart_id ?? ''), id, { ...counterpart, side: 'b' }),
      ...(row.country === undefined ? [] : [edge('IN', id, ids.country(row.country))]),
    ],
  };
}

function observationOf(row: UnverifiedRow, target: UnverifiedMapRow, { organisations, vocabulary }: DataSet): Graph {
  const id = ids.observation(row.unverified_id);
  const map = vocabulary.metricMap.get(row.key);
  const figure = { ...figureOf(row.value), unit: row.unit ?? '' };
  const reading = readFigure(figure, { metric: target.maps_to, transform: map?.transform });
  const isOrganisation = organisations.some((organisation) => organisation.org_id === row.subject_id);
  const subject = isOrganisation ? ids.organization(row.subject_id) : ids.sector(row.subject_id);
  const values = {
    ...{ ...readingValues(reading), metricAsReported: row.key, metricQualifier: target.note ?? map?.qualifier },
    ...{ year: row.year, yearKey: row.year ?? 0, yearBasis: row.year === undefined ? 'NOT_STATED' : 'INFERRED' },
    ...{ status: 'OBSERVED', evidenceKind: 'UNVERIFIED', evidenceLevel: 'UNVERIFIED', note: row.note },
    ...{ context: false, conflict: false },
  };
  return {
    nodes: [
      node('Observation', id, { ...values, ...marks(row) }),
      ...(isOrganisation ? [] : [sector(subject, row.subject_name)]),
    ],
    edges: [
      edge('ABOUT', id, subject),
      edge('MEASURES', id, ids.metric(reading.metric)),
      ...(row.country === undefined ? [] : [edge('MEASURED_IN', id, ids.country(row.country))]),
    ],
  };
}

/** The organisations that only unverified.csv names. */
export function mapUnverifiedOrganisations(
  data: DataSet,
  participation: ReadonlyMap<string, Participation>,
): GraphNode[] {
  const names = new Map<string, string>();
  const nameOf = (id: string) =>
    data.unverified.find((row) => row.subject_id === id && row.subject_name !== id)?.subject_name;
  for (const row of data.unverified.filter(({ record_kind }) => record_kind !== 'metric_observation')) {
    for (const id of [row.subject_id, row.counterpart_id]) {
      if (id !== undefined) names.set(id, nameOf(id) ?? id);
    }
  }
  for (const { org_id } of data.organisations) names.delete(org_id);
  return [...names].map(([slug, name]) => {
    const id = ids.organization(slug);
    const lists = { programmes: [], certifications: [] };
    const values = { ...namesOf(name, []), ...identityOf(id, 'OTHER', participation), ...lists, verified: false };
    return node('Organization', id, values, [kindLabel('OTHER')]);
  });
}
