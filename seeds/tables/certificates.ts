import { intervalOf } from '../../subgraphs/vocabulary/partial-date.scalar.js';
import { known, optional, partialDate, slug, text } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

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

export type CertificateRow = RowOf<ReturnType<typeof certificateTable>>;
