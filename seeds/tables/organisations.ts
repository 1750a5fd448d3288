import { CellFault, list, oneOf, optional, slug, text, year, type CellRule } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { sourceColumns, type Context } from './context.js';
import { profileValues } from './profile-values.js';

const organisationTypes = [
  ...(['issp', 'bpo', 'buyer', 'funder', 'trainer', 'government', 'advocate', 'researcher', 'certifier'] as const),
  ...(['coalition', 'other'] as const),
];

/** One `field=source` pair of field_sources; a field may name several sources. */
export interface FieldSource {
  readonly field: string;
  readonly sources: readonly string[];
}

export function organisationTable(context: Pick<Context, 'vocabulary' | 'sources'>) {
  const { ended_year: _, ...profile } = profileValues(context.vocabulary);
  const { source, sources } = sourceColumns(context);
  const fieldSource: CellRule<FieldSource> = (pair) => {
    const [field = '', named] = pair.split('=');
    const isField = context.vocabulary.factFields.has(field) || ['hq_basis', 'workers_year'].includes(field);
    if (!isField || named === undefined) {
      throw new CellFault(`"${pair}" is not a field=source pair`);
    }
    return { field, sources: sources(named) };
  };
  return table({
    file: 'organisations.csv',
    key: ['org_id'],
    columns: {
      ...{ org_id: slug, name: text, org_type: oneOf(organisationTypes), ...profile },
      ...{
        hq_basis: optional(oneOf(['stated', 'inferred_from_operations', 'inferred'])),
        workers_year: optional(year),
      },
      ...{ source_id: source, other_source_ids: sources, field_sources: list('|', fieldSource) },
    },
    *check({ hq_basis, hq_country, hq_city, workers_year, workers_total }) {
      const placed = hq_country !== undefined || hq_city !== undefined;
      if (hq_basis !== undefined && !placed) yield ['hq_basis', 'a basis without a headquarters'];
      if (workers_year !== undefined && workers_total === undefined)
        yield ['workers_year', 'a year without workers_total'];
    },
  });
}

export type OrganisationRow = RowOf<ReturnType<typeof organisationTable>>;
