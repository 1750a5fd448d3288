import { decimal, known, list, oneOf, optional, slug, text, year } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

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

export const ratingTable = (context: Context) =>
  table({
    file: 'ratings.csv',
    key: ['rating_id'],
    columns: {
      ...{ rating_id: slug, org_id: organisation(context) },
      scheme: known(context.vocabulary.ratingSchemes, 'scheme of ratings'),
      ...{ year, score: optional(decimal), scale_min: decimal, scale_max: decimal, level: optional(text) },
      ...{ criteria_met: list(';', text), source_id: sourceColumns(context).source, note: optional(text) },
    },
    *check({ scheme, score, scale_min, scale_max }) {
      const known = context.vocabulary.ratingSchemes.get(scheme);
      if (known && (known.scale_min !== scale_min || known.scale_max !== scale_max)) {
        yield ['scale_max', `${scheme} runs from ${known.scale_min} to ${known.scale_max}`];
      }
      if (score !== undefined && (score < scale_min || score > scale_max)) {
        yield ['score', `${score} is outside the scale ${scale_min} to ${scale_max}`];
      }
    },
  });

export type RatingRow = RowOf<ReturnType<typeof ratingTable>>;
