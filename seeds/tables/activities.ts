import { countryCode, oneOf, optional, text } from '../cells.js';
import { isNameOfCountry } from '../countries.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

const activityKinds = [
  ...(['delivery_by_issp', 'delivery_by_trainer', 'impact_hiring_by_bpo', 'impact_hiring_by_buyer'] as const),
  ...(['programme_or_study', 'client_market', 'prison_contact_centre'] as const),
];

export const activityTable = (context: Context) =>
  table({
    file: 'country_activity.csv',
    key: ['country', 'evidence_kind', 'org_id', 'detail', 'source_id'],
    columns: {
      ...{ country: countryCode, country_name: text, evidence_kind: oneOf(activityKinds) },
      ...{ org_id: optional(organisation(context)), detail: text, source_id: sourceColumns(context).source },
    },
    *check({ country, country_name }) {
      if (!isNameOfCountry(country, country_name))
        yield ['country_name', `"${country_name}" is not a name of ${country}`];
    },
  });

export type ActivityRow = RowOf<ReturnType<typeof activityTable>>;
