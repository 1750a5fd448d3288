import { decimal, known, list, optional, slug, text, year } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

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
