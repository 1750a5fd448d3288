import { fold } from '../../subgraphs/shared/fold.js';
import { edge, ids, node, type Graph } from '../graph.js';
import type { Vocabulary } from '../tables/vocabulary.js';

/** The published metrics, what replaces them, and which canonical metrics they fit. */
export function mapStandardMetrics({ standardMetrics, metrics }: Vocabulary): Graph {
  const codes = new Set(standardMetrics.map((row) => row.code));
  const nodes = standardMetrics.map(({ code, name, ...row }) =>
    node('StandardMetric', ids.standardMetric(code), {
      ...{ code, name, sortName: fold(name), catalogue: row.catalogue, version: row.version, unit: row.unit },
      ...{ kind: row.kind, tier: row.tier, area: row.area, formula: row.formula, rule: row.rule },
      sdgTargets: row.sdg_targets,
    }),
  );
  const replaced = standardMetrics.flatMap(({ code, replaced_by }) =>
    replaced_by === undefined || !codes.has(replaced_by)
      ? []
      : [edge('REPLACED_BY', ids.standardMetric(code), ids.standardMetric(replaced_by))],
  );
  const own = standardMetrics.flatMap((row) =>
    row.metrics.map((metric) => edge('FITS', ids.metric(metric), ids.standardMetric(row.code))),
  );
  const iris = [...metrics.values()].flatMap(({ metric, iris_code }) =>
    iris_code !== undefined && codes.has(iris_code)
      ? [edge('FITS', ids.metric(metric), ids.standardMetric(iris_code))]
      : [],
  );
  return { nodes, edges: [...replaced, ...own, ...iris] };
}
