import { listOf, record, sorted, text, type Query, type RowRules } from '../../shared/query.js';

/** A provider as half of a pair. */
export interface HybridHalf {
  id: string;
  kind: string;
  buyerIds: string[];
  countryIds: string[];
  partnerIds: string[];
}

/** The most providers that pairs are made of: those with most partnerships. */
export const maxHalves = 400;

const half =
  '{id: o.id, kind: o.kind,' +
  ` buyerIds: [(o)-[sold:PARTY]->(:Partnership)<-[bought:PARTY]-(x:Organization) WHERE sold.role IN ['PROVIDER', 'SUBCONTRACTOR'] AND bought.role = 'BUYER' | x.id],` +
  ' countryIds: [(o)-[:DELIVERS_IN]->(x:Country) | x.id],' +
  ' partnerIds: [(o)-[:PARTY]->(:Partnership)<-[:PARTY]-(x:Organization) | x.id]}';

const halfRules: RowRules<HybridHalf> = {
  id: text,
  kind: text,
  buyerIds: sorted(text),
  countryIds: sorted(text),
  partnerIds: sorted(text),
};

const sellersTo = (buyer: string): string =>
  `MATCH (${buyer})-[bought:PARTY]->(:Partnership)<-[sold:PARTY]-(o:Organization) WHERE bought.role = 'BUYER' AND sold.role IN ['PROVIDER', 'SUBCONTRACTOR']`;

const strongest = "WHERE o.kind IN ['ISSP', 'BPO'] WITH o ORDER BY o.partnershipCount DESC, o.id LIMIT $limit";

/** Providers that sell to a buyer. */
export const providersByBuyerId: Query<{ buyer: string; limit: bigint }, { provider: HybridHalf }> = {
  name: 'hybridProvidersByBuyerId',
  cypher: [
    'MATCH (buyer:Entity:Organization {id: $buyer})',
    sellersTo('buyer'),
    `WITH DISTINCT o ${strongest}`,
    `RETURN ${half} AS provider`,
  ].join('\n'),
  rules: { provider: record(halfRules) },
};

/** Providers that deliver in a country. */
export const providersByCountryId: Query<{ country: string; limit: bigint }, { provider: HybridHalf }> = {
  name: 'hybridProvidersByCountryId',
  cypher: [
    'MATCH (country:Entity:Country {id: $country})<-[:DELIVERS_IN]-(o:Organization)',
    `WITH DISTINCT o ${strongest}`,
    `RETURN ${half} AS provider`,
  ].join('\n'),
  rules: { provider: record(halfRules) },
};

/** Organisations themselves and the providers that share a buyer or a country with them. */
export const providersByOrganizationId: Query<
  { parentIds: readonly string[]; limit?: bigint },
  { parentId: string; providers: HybridHalf[] }
> = {
  name: 'hybridProvidersByOrganizationId',
  cypher: [
    'UNWIND $parentIds AS parentId',
    'MATCH (p:Entity:Organization {id: parentId})',
    'CALL (p) {',
    '  CALL (p) {',
    "    MATCH (p)-[mine:PARTY]->(:Partnership)<-[theirs:PARTY]-(buyer:Organization) WHERE mine.role IN ['PROVIDER', 'SUBCONTRACTOR'] AND theirs.role = 'BUYER'",
    '    WITH DISTINCT buyer',
    `    ${sellersTo('buyer')}`,
    '    RETURN o',
    '    UNION MATCH (p)-[:DELIVERS_IN]->(:Country)<-[:DELIVERS_IN]-(o:Organization) RETURN o',
    '    UNION WITH p AS o RETURN o',
    '  }',
    "  WITH DISTINCT p, o WHERE o.kind IN ['ISSP', 'BPO']",
    '  WITH o ORDER BY o <> p, o.partnershipCount DESC, o.id LIMIT $limit',
    `  RETURN collect(${half}) AS providers`,
    '}',
    'RETURN parentId, providers',
  ].join('\n'),
  rules: { parentId: text, providers: listOf(record(halfRules)) },
};
