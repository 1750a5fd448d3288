import { graphOf, type WeightedGraph } from '../measures/graph.js';
import { projection } from '../measures/projection.js';
import { organizationMeets } from './network-filter.formulas.js';
import { membershipsOf, selectNetwork, type NetworkSpec, type SelectedNetwork } from './network.formulas.js';
import type { NetworkRecords, OrganizationRecord } from './records.row.js';

/** A network as it is measured: its graph, and the selection of partnerships it is made of. */
export interface BuiltNetwork {
  readonly graph: WeightedGraph;
  readonly selection: SelectedNetwork;
  readonly organizations: ReadonlyMap<string, OrganizationRecord>;
}

/** Selects and, where asked for, projects a network. A projection has no direction. */
export function buildNetwork({ organizations, partnerships }: NetworkRecords, spec: NetworkSpec): BuiltNetwork {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const selection = selectNetwork(organizations, partnerships, spec);
  const { nodes, edges } = selection;
  if (spec.projection === 'NONE')
    return { graph: graphOf({ nodes, edges, directed: spec.directed }), selection, organizations: byId };
  const allowed = (id: string): boolean => {
    const one = byId.get(id);
    return one !== undefined && organizationMeets(one, spec.filter);
  };
  const memberships = membershipsOf(selection, spec.projection, allowed);
  const projected = projection(memberships, spec.weighting);
  const members = [...new Set(memberships.map(([member]) => member))].sort();
  const tied = new Set(projected.flatMap(({ source, target }) => [source, target]));
  const kept = spec.includeIsolates ? members : members.filter((member) => tied.has(member));
  return {
    graph: graphOf({ nodes: kept, edges: projected, directed: false }),
    selection: { ...selection, isolateCount: members.length - tied.size },
    organizations: byId,
  };
}
