import { CellFault, known, optional, partialDate, slug, text, type CellRule } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';
import { profileValues } from './profile-values.js';

/** Says what is wrong with a value of a profile field, if anything; any text will do for other fields. */
export function valueCheck({ vocabulary }: Pick<Context, 'vocabulary'>) {
  const rules: Record<string, CellRule<unknown>> = profileValues(vocabulary);
  return function* (reportedField: string, value: string): Generator<readonly ['value', string]> {
    try {
      rules[vocabulary.factFields.get(reportedField)?.field ?? '']?.(value);
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault;
      yield ['value', fault.message];
    }
  };
}

export function factTable(context: Context) {
  const valueFaults = valueCheck(context);
  return table({
    file: 'organisation_facts.csv',
    key: ['fact_id'],
    columns: {
      ...{ fact_id: slug, org_id: organisation(context), field: known(context.vocabulary.factFields, 'fact field') },
      ...{ value: text, as_of: optional(partialDate), note: optional(text), source_id: sourceColumns(context).source },
    },
    check: (row) => valueFaults(row.field, row.value),
  });
}

export type FactRow = RowOf<ReturnType<typeof factTable>>;
