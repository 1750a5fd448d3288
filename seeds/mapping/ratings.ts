import { fold } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { cites, edge, ids, node, type Graph } from '../graph.js';

/** Ratings by others, each on the scale of its scheme. */
export function mapRatings({ ratings, vocabulary }: DataSet): Graph {
  const nodes = ratings.map((row) => {
    const scheme = vocabulary.ratingSchemes.get(row.scheme);
    return node('Rating', ids.rating(row.rating_id), {
      ...{ scheme: row.scheme, schemeKey: fold(row.scheme), family: scheme?.family, rater: scheme?.rater },
      ...{ year: row.year, yearKey: row.year, score: row.score, scaleMin: row.scale_min, scaleMax: row.scale_max },
      ...{ bar: scheme?.bar, barNote: scheme?.bar_note, schemeNote: scheme?.note, level: row.level },
      ...{ criteriaMet: row.criteria_met, evidenceLevel: scheme?.evidence_level, note: row.note },
    });
  });
  const edges = ratings.flatMap((row) => {
    const id = ids.rating(row.rating_id);
    return [edge('ABOUT', id, ids.organization(row.org_id)), ...cites(id, [row.source_id])];
  });
  return { nodes, edges };
}
