import { cites, edge, ids, joinGraphs, node, type Graph } from '../graph.js';
import type { FactRow } from '../tables/facts.js';
import type { OrganisationRow } from '../tables/organisations.js';
import type { FactFieldRow } from '../tables/vocabulary-lists.js';
import type { Projection } from './projection.js';

/** The worker group that each workforce field is about; the headcount is about all workers. */
const groups = {
  workers_total: undefined,
  share_women_pct: 'women',
  share_youth_pct: 'youth',
  share_disabled_pct: 'people-with-disabilities',
  share_disadvantaged_pct: 'disadvantaged-people',
} as const;

type WorkforceField = keyof typeof groups;
const fields = Object.keys(groups) as WorkforceField[];
const isWorkforceField = (field: string | undefined): field is WorkforceField => field !== undefined && field in groups;

interface Statement {
  readonly key: string;
  readonly field: WorkforceField;
  readonly value: number;
  readonly year: number | undefined;
  readonly qualifier: string | undefined;
  readonly factId: string | undefined;
  readonly sources: readonly string[];
}

/** What the notes of a row say about one field, as in "workers_total: more than; founded_year: 2006 elsewhere". */
function noteOn(field: WorkforceField, notes: string | undefined): string | undefined {
  return new RegExp(`(?:^|; )${field}: (.*?)(?=; [a-z_]+: |$)`).exec(notes ?? '')?.[1];
}

/** One statement for each fact about the workforce, and one for each cell that no fact stands behind. */
export function mapWorkforce(
  row: OrganisationRow,
  facts: readonly FactRow[],
  projection: Projection,
  factFields: ReadonlyMap<string, FactFieldRow>,
): Graph {
  const statements: Statement[] = [];
  for (const fact of facts) {
    const field = factFields.get(fact.field)?.field;
    if (!isWorkforceField(field)) continue;
    statements.push({
      ...{ key: fact.fact_id, field, value: Number(fact.value), qualifier: fact.note, sources: [fact.source_id] },
      ...{
        year: fact.as_of === undefined ? undefined : Number(fact.as_of.slice(0, 4)),
        factId: ids.fact(fact.fact_id),
      },
    });
  }
  for (const field of fields) {
    const value = row[field];
    if (value === undefined || projection.winner(field) !== undefined) continue;
    const named = row.field_sources.filter((pair) => pair.field === field).flatMap((pair) => pair.sources);
    statements.push({
      ...{ key: `${row.org_id}--${field.replaceAll('_', '-')}`, field, value, qualifier: noteOn(field, row.notes) },
      ...{ year: field === 'workers_total' ? row.workers_year : undefined, factId: undefined },
      sources: named.length > 0 ? named : [row.source_id],
    });
  }
  const parts = statements.map(({ key, field, value, year, qualifier, factId, sources }): Graph => {
    const id = ids.workforce(key);
    const group = groups[field];
    const figure = field === 'workers_total' ? { headcount: value } : { share: value };
    return {
      nodes: [node('Workforce', id, { ...figure, year, qualifier, factId, verified: true })],
      edges: [
        edge('ABOUT', id, ids.organization(row.org_id)),
        ...(group === undefined ? [] : [edge('COVERS', id, ids.workerGroup(group))]),
        ...cites(id, sources),
      ],
    };
  });
  return joinGraphs(parts);
}
