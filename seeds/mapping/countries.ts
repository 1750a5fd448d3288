import { fold } from '../../subgraphs/shared/fold.js';
import { describeCountry } from '../countries.js';
import { ids, node, type Graph, type GraphEdge } from '../graph.js';

/** Every country that a relationship leads to. */
export function mapCountries(edges: readonly GraphEdge[]): Graph {
  const prefix = ids.country('');
  const codes = new Set(edges.filter(({ to }) => to.startsWith(prefix)).map(({ to }) => to.slice(prefix.length)));
  const present = organizationsByCountry(edges);
  const nodes = [...codes].sort().map((code) => {
    const [id, country] = [ids.country(code), describeCountry(code)];
    const organizationCount = present.get(id)?.size ?? 0;
    return node('Country', id, { ...country, sortName: fold(country.name), organizationCount });
  });
  return { nodes, edges: [] };
}

/** The organisations that have their headquarters in a country, deliver there or were measured there. */
function organizationsByCountry(edges: readonly GraphEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const about = new Map(edges.filter(({ type }) => type === 'ABOUT').map(({ from, to }) => [from, to]));
  const present = new Map<string, Set<string>>();
  for (const { type, from, to } of edges) {
    if (!['LOCATED_IN', 'DELIVERS_IN', 'MEASURED_IN'].includes(type)) continue;
    const organization = type === 'MEASURED_IN' ? about.get(from) : from;
    if (!organization?.startsWith(ids.organization(''))) continue;
    const organizations = present.get(to) ?? new Set<string>();
    present.set(to, organizations.add(organization));
  }
  return present;
}
