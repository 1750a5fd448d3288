import { parts, seedRows, type SeedRow } from '../../support/seed-files.js';

/** The rows that the records of the registry are made from, and how their cells are read. */
export const sources = seedRows('sources.csv');
export const facts = seedRows('organisation_facts.csv');
export const organisations = seedRows('organisations.csv');
const partnerships = seedRows('partnerships.csv');
const observations = seedRows('metric_observations.csv');
const activities = seedRows('country_activity.csv');
export const services = seedRows('vocabulary/services.csv');
export const servicesOf = new Map(
  seedRows('vocabulary/service_map.csv').map((row) => [row['service_as_reported'], row['service']]),
);
const fields = new Map(seedRows('vocabulary/fact_fields.csv').map((row) => [row['field_as_reported'], row]));

export const number = (text: string | undefined): number | null => (text ? Number(text) : null);
export const fieldOf = (row: SeedRow): string => fields.get(row['field'])?.['field'] ?? '';
export const has = (row: SeedRow, flag: 'in_profile' | 'multi_valued'): boolean =>
  fields.get(row['field'])?.[flag] === 'yes';
export const ids = (prefix: string, slugs: readonly string[]) => slugs.map((slug) => `${prefix}:${slug}`).sort();
export const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();
export const organisationIds = organisations.map((row) => `organization:${row['org_id']}`);

export function grouped<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) for (const key of keys(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

/** The rows of each file by the sources that they name. */
export const citing = {
  organizations: grouped(organisations, (row) => [
    ...new Set([
      ...parts(row['source_id']),
      ...parts(row['other_source_ids']),
      ...parts(row['field_sources'], '|').flatMap((pair) => parts(pair.split('=')[1])),
    ]),
  ]),
  facts: grouped(facts, (row) => parts(row['source_id'])),
  partnerships: grouped(partnerships, (row) => [
    ...new Set([...parts(row['source_id']), ...parts(row['other_source_ids'])]),
  ]),
  observations: grouped(observations, (row) => parts(row['source_id'])),
  activities: grouped(activities, (row) => parts(row['source_id'])),
  pledges: grouped(seedRows('pledges.csv'), (row) => parts(row['source_id'])),
  ratings: grouped(seedRows('ratings.csv'), (row) => parts(row['source_id'])),
  caseStudies: grouped(seedRows('case_studies.csv'), (row) => parts(row['source_id'])),
  certificates: grouped(seedRows('certificates.csv'), (row) => parts(row['source_id'])),
};
export const citations = (source: string): number =>
  Object.values(citing).reduce((sum, rows) => sum + (rows.get(source)?.length ?? 0), 0);
