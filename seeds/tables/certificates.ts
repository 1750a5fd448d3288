import { intervalOf } from '../../subgraphs/vocabulary/partial-date.scalar.js';
import { count, known, oneOf, optional, partialDate, slug, text, webAddress, type CellRule } from '../cells.js';
import { enumValue } from '../graph.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

const capitals =
  <Value extends string>(values: readonly Value[]): CellRule<string> =>
  (cell) =>
    enumValue(oneOf(values)(cell));

/** What a certificate can be of, and for how long it is given where that is published. */
export const certificateSchemes = table({
  file: 'vocabulary/certificate_schemes.csv',
  key: ['scheme'],
  columns: {
    scheme: text,
    kind: capitals(['certificate', 'attestation', 'award', 'membership', 'self_declaration']),
    area: capitals(['impact', 'labour', 'security', 'process']),
    ...{ term_years: optional(count), term_address: optional(webAddress), note: text },
  },
  *check({ term_years, term_address }: { term_years: number | undefined; term_address: string | undefined }) {
    if ((term_years === undefined) !== (term_address === undefined)) {
      yield ['term_address', 'a term and where it was read come together'];
    }
  },
});

export const certificateTable = (context: Context) =>
  table({
    file: 'certificates.csv',
    key: ['certificate_id'],
    columns: {
      ...{ certificate_id: slug, org_id: organisation(context) },
      scheme: known(context.vocabulary.certificateSchemes, 'scheme of certificates'),
      ...{ edition: optional(text), scope: optional(text), issuer: optional(text) },
      ...{ issued: optional(partialDate), valid_to: optional(partialDate), status_as_reported: text },
      ...{ source_id: sourceColumns(context).source, note: optional(text) },
    },
    *check({ issued = '', valid_to = '' }) {
      const [start, end] = [intervalOf(issued), intervalOf(valid_to)];
      if (start && end && end.last < start.first) yield ['valid_to', 'the certificate ends before it is issued'];
    },
  });

export type CertificateSchemeRow = RowOf<typeof certificateSchemes>;
export type CertificateRow = RowOf<ReturnType<typeof certificateTable>>;
