import { fold } from '../../subgraphs/shared/fold.js';
import { cell, parts, seedRows, type SeedRow } from './seed-files.js';

/** One side of one partnership, read off the files. */
export interface SeedParty {
  readonly partnership: string;
  readonly organisation: string;
  readonly role: string;
  readonly countries: readonly string[];
}

const roleKey = (...words: (string | undefined)[]): string => JSON.stringify(words);
const roles = new Map(
  seedRows('vocabulary/party_role_map.csv').map((row) => [
    roleKey(row['partnership_type'], row['role_as_reported'], row['counterpart_role_as_reported'], row['side']),
    row['role'] ?? '',
  ]),
);

const party = (row: SeedRow, side: 'a' | 'b', other: 'a' | 'b'): SeedParty => ({
  partnership: `partnership:${row['partnership_id']}`,
  organisation: `organization:${row[`party_${side}_id`]}`,
  role: roles.get(roleKey(row['partnership_type'], row[`party_${side}_role`], row[`party_${other}_role`], side)) ?? '',
  countries: parts(row['countries']),
});

/** Both sides of every partnership. */
export const seedParties: readonly SeedParty[] = seedRows('partnerships.csv').flatMap((row) => [
  party(row, 'a', 'b'),
  party(row, 'b', 'a'),
]);

const groupsOf = new Map(
  seedRows('vocabulary/worker_group_map.csv').map((row) => [
    row['target_group_as_reported'],
    parts(row['worker_group']),
  ]),
);

/** An organisation as the files describe it. */
export interface SeedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly roles: readonly string[];
  readonly country: string | null;
  readonly deliveryCountries: readonly string[];
  /** Ids of the worker groups it employs from or serves. */
  readonly workerGroups: readonly string[];
  readonly partnershipCount: number;
}

const played = new Map<string, SeedParty[]>();
for (const one of seedParties) played.set(one.organisation, [...(played.get(one.organisation) ?? []), one]);

function organisation(row: SeedRow): SeedOrganisation {
  const id = `organization:${row['org_id']}`;
  const kind = (row['org_type'] ?? '').toUpperCase();
  const own = played.get(id) ?? [];
  return {
    id,
    name: row['name'] ?? '',
    otherNames: parts(row['other_names']),
    kind,
    roles: [...new Set([kind, ...own.map(({ role }) => role)])].sort(),
    country: cell(row['hq_country']),
    deliveryCountries: parts(row['delivery_countries']),
    workerGroups: [...new Set(parts(row['target_groups']).flatMap((word) => groupsOf.get(word) ?? []))]
      .map((group) => `worker-group:${group}`)
      .sort(),
    partnershipCount: new Set(own.map(({ partnership }) => partnership)).size,
  };
}

/** Every organisation of the files. */
export const seedOrganisations: readonly SeedOrganisation[] = seedRows('organisations.csv').map(organisation);

const smaller = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The order of every list by name: without case and accents, ties broken by id. */
export const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  smaller(fold(a.name), fold(b.name)) || smaller(a.id, b.id);

/** The identity fields as the API answers them, for `id name otherNames roles country { id } verified`. */
export const identityOf = ({ id, name, otherNames, roles: all, country }: SeedOrganisation) => ({
  id,
  name,
  otherNames,
  roles: all,
  country: country && { id: `country:${country}` },
  verified: true,
});

/** The selection that `identityOf` answers. */
export const identitySelection = 'id name otherNames roles country { id } verified';

/** How many organisations have each value, as a facet lists them. */
export function facetOf(
  organisations: readonly SeedOrganisation[],
  values: (organisation: SeedOrganisation) => readonly (string | null)[],
): { value: string | null; count: number }[] {
  const found = new Map<string | null, number>();
  for (const one of organisations) for (const value of values(one)) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].map(([value, count]) => ({ value, count }));
}
