import { fold, wordsOf } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { cites, edge, enumValue, ids, joinGraphs, node, type Graph, type GraphEdge } from '../graph.js';
import type { FactRow } from '../tables/facts.js';
import type { OrganisationRow } from '../tables/organisations.js';
import { notes, single, union } from './profile.js';
import { factsByOrganisation, mostRecent, project, type Projection } from './projection.js';
import { mapWorkforce } from './workforce.js';

/** The label beside `Organization` that goes with a kind. */
export function kindLabel(kind: string): 'Provider' | 'Buyer' | 'Supporter' {
  if (kind === 'ISSP' || kind === 'BPO') return 'Provider';
  return kind === 'BUYER' ? 'Buyer' : 'Supporter';
}

/** The roles each organisation plays, and in how many partnerships. */
export interface Participation {
  readonly roles: ReadonlySet<string>;
  readonly partnerships: ReadonlySet<string>;
}

/** Reads the participation of each organisation off its PARTY relationships. */
export function participationOf(edges: readonly GraphEdge[]): ReadonlyMap<string, Participation> {
  const parties = new Map<string, { roles: Set<string>; partnerships: Set<string> }>();
  for (const { from, to, properties } of edges.filter(({ type }) => type === 'PARTY')) {
    const party = parties.get(from) ?? { roles: new Set(), partnerships: new Set() };
    party.roles.add(String(properties['role']));
    party.partnerships.add(to);
    parties.set(from, party);
  }
  return parties;
}

/** The names of an organisation: as printed, as sorted, and as the words that the search looks for. */
export const namesOf = (name: string, otherNames: readonly string[]) => ({
  ...{ name, otherNames, sortName: fold(name) },
  searchNames: [name, ...otherNames].map((text) => wordsOf(text).join(' ')),
});

/** The properties that say what an organisation is: its kind united with the roles it has played. */
export function identityOf(id: string, kind: string, participation: ReadonlyMap<string, Participation>) {
  const party = participation.get(id);
  return {
    kind,
    roles: [...new Set([kind, ...(party?.roles ?? [])])].sort(),
    partnershipCount: party?.partnerships.size ?? 0,
  };
}

const factId = (fact: FactRow | undefined) => (fact === undefined ? undefined : ids.fact(fact.fact_id));

/** Organisations with their projected profiles, where they are, what they offer, whom they reach, and their workforce. */
export function mapOrganisations(data: DataSet, participation: ReadonlyMap<string, Participation>): Graph {
  const facts = factsByOrganisation(data.facts);
  const parts = data.organisations.map((row): Graph => {
    const id = ids.organization(row.org_id);
    const kind = enumValue(row.org_type);
    const projection = project(facts.get(row.org_id) ?? [], data.vocabulary.factFields);
    const valueOf = (field: Parameters<typeof single>[2]) => single(row, projection, field).value;
    const valuesOf = (field: Parameters<typeof union>[2]) => [...union(row, projection, field).keys()];
    const [foundedYear, country] = [valueOf('founded_year'), valueOf('hq_country')];
    const basis = row.hq_basis === undefined ? undefined : enumValue(row.hq_basis);
    const organisation = node(
      'Organization',
      id,
      {
        ...{ ...namesOf(row.name, valuesOf('other_names')), ...identityOf(id, kind, participation), verified: true },
        ...{ countryId: country === undefined ? undefined : ids.country(country), headquartersBasis: basis },
        ...{
          foundedYear: foundedYear === undefined ? undefined : Number(foundedYear),
          headquartersCity: valueOf('hq_city'),
        },
        ...{ legalForm: valueOf('legal_form'), website: valueOf('website'), status: valueOf('status') },
        ...{ programmes: valuesOf('impact_sourcing_programme'), certifications: valuesOf('certifications') },
        ...{ ended: projection.winner('ended_year')?.value, notes: notes(row, projection) },
      },
      [kindLabel(kind)],
    );
    const workforce = mapWorkforce(row, facts.get(row.org_id) ?? [], projection, data.vocabulary.factFields);
    const named = row.field_sources.flatMap(({ sources }) => sources);
    return {
      nodes: [organisation, ...workforce.nodes],
      edges: [
        ...(country === undefined
          ? []
          : [edge('LOCATED_IN', id, ids.country(country), { basis, factId: factId(projection.winner('hq_country')) })]),
        ...reaches(id, kind, row, projection, data),
        ...cites(id, [row.source_id, ...row.other_source_ids, ...named]),
        ...workforce.edges,
      ],
    };
  });
  return joinGraphs(parts);
}

function reaches(
  id: string,
  kind: string,
  row: OrganisationRow,
  projection: Projection,
  { vocabulary }: DataSet,
): GraphEdge[] {
  const groupType = kindLabel(kind) === 'Provider' ? 'EMPLOYS_FROM' : 'SERVES';
  const delivery = union(row, projection, 'delivery_countries');
  return [
    ...[...delivery].map(([code, fact]) => edge('DELIVERS_IN', id, ids.country(code), { factId: factId(fact) })),
    ...mapped('OFFERS', id, union(row, projection, 'services'), vocabulary.servicesOf, ids.service),
    ...mapped(groupType, id, union(row, projection, 'target_groups'), vocabulary.workerGroupsOf, ids.workerGroup),
  ];
}

/** One relationship for each target of the reported spellings, carried by the most recent fact that names it. */
function mapped(
  type: string,
  from: string,
  spellings: ReadonlyMap<string, FactRow | undefined>,
  targetsOf: ReadonlyMap<string, readonly string[]>,
  toId: (target: string) => string,
): GraphEdge[] {
  const targets = new Map<string, [string, FactRow | undefined][]>();
  for (const reported of spellings) {
    for (const target of targetsOf.get(reported[0]) ?? [])
      targets.set(target, [...(targets.get(target) ?? []), reported]);
  }
  return [...targets].map(([target, reported]) => {
    const fact = mostRecent(reported.flatMap(([, carrier]) => carrier ?? []));
    const asReported = reported.map(([spelling]) => spelling).join('; ');
    return edge(type, from, toId(target), { factId: factId(fact), asReported });
  });
}
