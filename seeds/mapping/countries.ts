import { fold } from '../../subgraphs/shared/fold.js';
import { describeCountry } from '../countries.js';
import { ids, node, type Graph, type GraphEdge } from '../graph.js';

/** Every country that a relationship leads to. */
export function mapCountries(edges: readonly GraphEdge[]): Graph {
  const prefix = ids.country('');
  const codes = new Set(edges.filter(({ to }) => to.startsWith(prefix)).map(({ to }) => to.slice(prefix.length)));
  const nodes = [...codes].sort().map((code) => {
    const country = describeCountry(code);
    return node('Country', ids.country(code), { ...country, sortName: fold(country.name) });
  });
  return { nodes, edges: [] };
}
