import { countryCode, decimal, known, oneOf, optional, slug, text, year, yesNo } from '../cells.js';
import { isCountryCode, isNameOfCountry } from '../countries.js';
import { table, type RowOf } from '../table.js';
import { sourceColumns, type Context } from './context.js';

export const observationTable = (context: Context) =>
  table({
    file: 'metric_observations.csv',
    key: ['observation_id'],
    columns: {
      ...{ observation_id: slug, subject_type: oneOf(['organisation', 'country', 'sector']), subject_id: slug },
      ...{ subject_name: text, metric: known(context.vocabulary.metricMap, 'metric') },
      ...{ value: optional(decimal), value_low: optional(decimal), value_high: optional(decimal), unit: slug },
      ...{ year: optional(year), year_basis: oneOf(['stated', 'approximate', 'not_stated', 'inferred']) },
      ...{ value_status: oneOf(['observed', 'target', 'projected']), qualifier: optional(text) },
      ...{ country: optional(countryCode), population: optional(text) },
      evidence_kind: known(context.vocabulary.evidenceLevels, 'evidence kind'),
      ...{ is_context: yesNo, conflict: yesNo, note: optional(text), source_id: sourceColumns(context).source },
    },
    *check({ subject_type, subject_id, subject_name, value, value_low, value_high, ...row }) {
      if (subject_type === 'organisation' && !context.organisations.has(subject_id)) {
        yield ['subject_id', `"${subject_id}" is not a known organisation`];
      }
      if (subject_type === 'country' && !isCountryCode(subject_id)) {
        yield ['subject_id', `"${subject_id}" is not an ISO 3166-1 alpha-2 country code`];
      } else if (subject_type === 'country' && !isNameOfCountry(subject_id, subject_name)) {
        yield ['subject_name', `"${subject_name}" is not a name of ${subject_id}`];
      }
      if (value === undefined && value_low === undefined) yield ['value', 'neither a value nor a range'];
      if ((value_low === undefined) !== (value_high === undefined)) yield ['value_high', 'half a range'];
      if (value_low !== undefined && value_high !== undefined && value_low > value_high) {
        yield ['value_high', 'the range ends below its start'];
      }
      if ((row.year === undefined) !== (row.year_basis === 'not_stated')) {
        yield ['year_basis', 'not_stated belongs to a missing year, and only to it'];
      }
    },
  });

export type ObservationRow = RowOf<ReturnType<typeof observationTable>>;
