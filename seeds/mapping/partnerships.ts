import { intervalOf } from '../../subgraphs/vocabulary/partial-date.scalar.js';
import type { DataSet } from '../data-set.js';
import { cites, edge, ids, joinGraphs, node, type Graph } from '../graph.js';
import type { FundingTermRow, PartnershipRow } from '../tables/partnerships.js';

const statuses: Readonly<Record<PartnershipRow['status'], string>> = {
  reported: 'REPORTED',
  inferred: 'INFERRED',
  planned: 'PLANNED',
  reported_plan: 'PLANNED',
  pilot: 'PILOT',
  ended: 'ENDED',
  disputed: 'DISPUTED',
  alleged: 'DISPUTED',
};

/** The stored forms of a start and an end; `startKey` is empty without a start, so that undated ones sort first. */
export function timeOf(start: string | undefined, end: string | undefined) {
  const [from, to] = [start, end].map((date) => (date === undefined ? undefined : (intervalOf(date) ?? undefined)));
  return {
    ...{ start, startKey: from?.first ?? '', earliestStart: from?.first, latestStart: from?.last },
    ...{ end, earliestEnd: to?.first, latestEnd: to?.last },
  };
}

/** What is stated of the terms of the money; what is not is left out. */
const termsOf = (row: FundingTermRow | undefined) => ({
  fundingPurposes: row?.purposes.length ? row.purposes.map((purpose) => purpose.toUpperCase()) : undefined,
  ...{ fundingTerm: row?.term?.toUpperCase(), amountBasis: row?.amount_basis?.toUpperCase() },
  notCovered: row?.not_covered,
});

/** Partnerships with their two parties, countries and sources. */
export function mapPartnerships({ partnerships, valueNotes, fundingTerms, vocabulary }: DataSet): Graph {
  const parts = partnerships.map((row): Graph => {
    const id = ids.partnership(row.partnership_id);
    const type = row.partnership_type;
    const kind = vocabulary.partnershipKinds.get(type);
    const party = (side: 'a' | 'b', organization: string, reported: string, counterpart: string) =>
      edge('PARTY', ids.organization(organization), id, {
        role: vocabulary.partyRole(type, reported, counterpart, side),
        ...{ roleAsReported: reported, side },
      });
    return {
      nodes: [
        node('Partnership', id, {
          ...{ type, kind: kind?.kind, family: kind?.family, ...timeOf(row.start, row.end) },
          ...{ reportedYear: row.as_reported_year, status: statuses[row.status], statusAsReported: row.status },
          ...{ valueAmount: row.value_amount, valueCurrency: row.value_currency },
          valueNote: valueNotes.get(row.partnership_id),
          ...termsOf(fundingTerms.get(row.partnership_id)),
          ...{ description: row.description, verified: true },
        }),
      ],
      edges: [
        party('a', row.party_a_id, row.party_a_role, row.party_b_role),
        party('b', row.party_b_id, row.party_b_role, row.party_a_role),
        ...row.countries.map((code) => edge('IN', id, ids.country(code))),
        ...cites(id, [row.source_id, ...row.other_source_ids]),
      ],
    };
  });
  return joinGraphs(parts);
}
