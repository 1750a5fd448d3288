import { count, decimal, oneOf, optional, text, webAddress, type CellRule } from '../cells.js';
import { enumValue } from '../graph.js';
import { table, type RowOf } from '../table.js';

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

/** The schemes of outside raters, each with its own scale and, where there is one, the bar on it. */
export const ratingSchemes = (levels: readonly string[]) =>
  table({
    file: 'vocabulary/rating_schemes.csv',
    key: ['scheme'],
    columns: {
      ...{ scheme: text, family: text, rater: optional(text), scale_min: decimal, scale_max: decimal },
      ...{ bar: optional(decimal), bar_note: text, evidence_level: oneOf(levels), note: text },
    },
    *check({ scale_min, scale_max, bar = scale_min }) {
      if (scale_min >= scale_max) yield ['scale_max', 'the scale ends at or below its start'];
      if (bar < scale_min || bar > scale_max) yield ['bar', 'the bar is not on the scale'];
    },
  });

export type CertificateSchemeRow = RowOf<typeof certificateSchemes>;
