import type { DataSet } from '../data-set.js';
import { cites, edge, ids, node, type Graph } from '../graph.js';
import { asOfKeyOf, factsByOrganisation, project } from './projection.js';

/** Facts, with what each means for the profile of its organisation. */
export function mapFacts({ facts, vocabulary }: DataSet): Graph {
  const nodes = [];
  const edges = [];
  for (const [organisation, own] of factsByOrganisation(facts)) {
    const projection = project(own, vocabulary.factFields);
    for (const fact of own) {
      const id = ids.fact(fact.fact_id);
      nodes.push(
        node('Fact', id, {
          ...{ field: vocabulary.factFields.get(fact.field)?.field, fieldAsReported: fact.field, value: fact.value },
          ...{ asOf: fact.as_of, asOfKey: asOfKeyOf(fact.as_of), note: fact.note },
          ...{ conflict: projection.isContradicted(fact), current: projection.isCurrent(fact), verified: true },
        }),
      );
      edges.push(edge('ABOUT', id, ids.organization(organisation)), ...cites(id, [fact.source_id]));
    }
  }
  return { nodes, edges };
}
