import type { DataSet } from './data-set.js';
import { ids, type Graph } from './graph.js';
import { factsByOrganisation, project } from './mapping/projection.js';
import { single, singleFields, listFields } from './mapping/profile.js';

/** Differences between files that say the same thing twice; none of them keeps a row from being loaded. */
export const crossChecks = (data: DataSet, graph: Graph): string[] => [
  ...projectionRemarks(data),
  ...citationRemarks(data, graph),
  ...settingRemarks(data, graph),
];

/** Where organisations.csv says another thing than its facts. */
function* projectionRemarks({ organisations, facts, vocabulary }: DataSet): Generator<string> {
  const byOrganisation = factsByOrganisation(facts);
  for (const row of organisations) {
    const projection = project(byOrganisation.get(row.org_id) ?? [], vocabulary.factFields);
    const at = `organisations.csv:${row.line}`;
    for (const field of singleFields) {
      const { fact, value } = single(row, projection, field);
      if (fact !== undefined && String(row[field]) !== value) yield `${at} column ${field}: the facts say "${value}"`;
    }
    for (const field of listFields) {
      const missing = [...projection.union(field).keys()].filter((value) => !row[field].includes(value));
      if (missing.length > 0) yield `${at} column ${field}: the facts also say "${missing.join('", "')}"`;
    }
  }
}

/** Whether `rows_using` counts more or fewer rows than those that name the source in the loaded files. */
function* citationRemarks({ sources }: DataSet, { nodes }: Graph): Generator<string> {
  const counts = new Map(nodes.map(({ id, properties }) => [id, Number(properties['citationCount'])]));
  const cited = (id: string): number => counts.get(ids.source(id)) ?? 0;
  const more = sources.filter((row) => cited(row.source_id) > row.rows_using).length;
  const fewer = sources.filter((row) => cited(row.source_id) < row.rows_using).length;
  if (fewer > 0)
    yield `sources.csv: ${fewer} sources have a higher rows_using than rows that name them in the loaded files`;
  if (more > 0)
    yield `sources.csv: ${more} sources have a lower rows_using than rows that name them in the loaded files`;
}

/** Where work_settings.csv names a record that no file has. */
function* settingRemarks({ vocabulary }: DataSet, { nodes }: Graph): Generator<string> {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const record of vocabulary.workSettings.keys())
    if (!ids.has(record)) yield `vocabulary/work_settings.csv: "${record}" is no sector or observation of the files`;
}
