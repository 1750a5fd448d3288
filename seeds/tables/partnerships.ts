import {
  countryCode,
  currency,
  decimalText,
  known,
  list,
  oneOf,
  optional,
  partialDate,
  slug,
  text,
  year,
} from '../cells.js';
import { intervalOf } from '../../subgraphs/vocabulary/partial-date.scalar.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

const statuses = ['reported', 'inferred', 'planned', 'reported_plan', 'pilot', 'ended', 'disputed', 'alleged'] as const;

export function partnershipTable(context: Context) {
  const { partnershipKinds, partyRole } = context.vocabulary;
  const { source, sources } = sourceColumns(context);
  return table({
    file: 'partnerships.csv',
    key: ['partnership_id'],
    columns: {
      ...{ partnership_id: slug, party_a_id: organisation(context), party_a_role: text },
      ...{ party_b_id: organisation(context), party_b_role: text },
      partnership_type: known(partnershipKinds, 'partnership type'),
      ...{ start: optional(partialDate), end: optional(partialDate), as_reported_year: optional(year) },
      ...{ value_amount: optional(decimalText), value_currency: optional(currency) },
      ...{ countries: list(';', countryCode), status: oneOf(statuses), description: text },
      ...{ source_id: source, other_source_ids: sources },
    },
    *check({ partnership_type: type, party_a_role: a, party_b_role: b, ...row }) {
      if (partyRole(type, a, b, 'a') === undefined) yield ['party_a_role', `"${a}" with "${b}" in ${type} has no role`];
      if (partyRole(type, b, a, 'b') === undefined) yield ['party_b_role', `"${b}" with "${a}" in ${type} has no role`];
      if (row.party_a_id === row.party_b_id) yield ['party_b_id', 'an organisation cannot be both parties'];
      if ((row.value_amount === undefined) !== (row.value_currency === undefined)) {
        yield ['value_currency', 'an amount and its currency come together'];
      }
      const end = row.end === undefined ? undefined : intervalOf(row.end)?.last;
      const start = row.start === undefined ? undefined : intervalOf(row.start)?.first;
      if (end !== undefined && start !== undefined && end < start) yield ['end', 'ends before it starts'];
    },
  });
}

export const valueNoteTable = (partnerships: ReadonlySet<string>) =>
  table({
    file: 'partnership_value_notes.csv',
    key: ['partnership_id'],
    columns: { partnership_id: known(partnerships, 'partnership'), value_note: text },
  });

const purpose = oneOf([
  ...(['training', 'set_up', 'working_capital', 'hiring', 'equipment', 'growth', 'sales', 'product'] as const),
  'knowledge',
]);
const term = oneOf(['limited', 'recurring']);
const amountBasis = oneOf(['whole_round', 'joint', 'to_date']);

/** What the description of a funding partnership says about the terms of the money. */
export const fundingTermTable = (fundings: ReadonlySet<string>) =>
  table({
    file: 'funding_terms.csv',
    key: ['partnership_id'],
    columns: {
      ...{ partnership_id: known(fundings, 'funding partnership'), purposes: list(';', purpose) },
      ...{ term: optional(term), amount_basis: optional(amountBasis), not_covered: optional(text) },
    },
    *check({ purposes, term: stated, amount_basis: basis, not_covered: notCovered }) {
      if (purposes.length === 0 && !stated && !basis && !notCovered) yield ['purposes', 'the row says nothing'];
    },
  });

export type PartnershipRow = RowOf<ReturnType<typeof partnershipTable>>;
export type FundingTermRow = RowOf<ReturnType<typeof fundingTermTable>>;
