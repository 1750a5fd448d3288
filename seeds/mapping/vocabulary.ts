import { fold } from '../../subgraphs/shared/fold.js';
import { edge, ids, node, type Graph, type GraphNode } from '../graph.js';
import type { Vocabulary } from '../tables/vocabulary.js';

/** Worker groups and services, each below its broader one. */
export function mapClassifications({ workerGroups, services }: Vocabulary): Graph {
  const groups = workerGroups.map(({ worker_group, name, ...row }) =>
    node('WorkerGroup', ids.workerGroup(worker_group), {
      ...{ name, sortName: fold(name), definition: row.definition, dimension: row.dimension },
      ...{ standardCode: row.standard_code, cidsCode: row.cids_code },
    }),
  );
  const offered = services.map(({ service, name, ...row }) =>
    node('Service', ids.service(service), {
      ...{ name, sortName: fold(name), definition: row.definition, isic: row.isic, isco: row.isco },
      ...{ procurementCode: row.procurement_code, capability: row.is_capability },
    }),
  );
  const broader = [
    ...workerGroups.map((row) => [row.worker_group, row.broader, ids.workerGroup] as const),
    ...services.map((row) => [row.service, row.broader, ids.service] as const),
  ];
  return {
    nodes: [...groups, ...offered],
    edges: broader.flatMap(([own, above, id]) => (above === undefined ? [] : [edge('BROADER', id(own), id(above))])),
  };
}

/** The canonical metrics, each with the units its observations are in. */
export function mapMetrics({ metrics }: Vocabulary, observations: readonly GraphNode[]): Graph {
  const units = new Map<string, Set<string>>();
  for (const { properties } of observations) {
    const { metricId, unit } = properties;
    units.set(String(metricId), (units.get(String(metricId)) ?? new Set()).add(String(unit)));
  }
  const nodes = [...metrics.values()].map(({ metric, name, ...row }) => {
    const id = ids.metric(metric);
    return node('Metric', id, {
      ...{ name, sortName: fold(name), code: row.iris_code, codeFit: row.iris_fit, definition: row.definition },
      ...{ kind: row.kind, area: row.area, unitFamily: row.unit_family, units: [...(units.get(id) ?? [])].sort() },
      ...{ direction: row.direction, extension: row.extension, summable: row.summable, note: row.note },
    });
  });
  return { nodes, edges: [] };
}
