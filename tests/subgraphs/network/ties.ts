import { network } from '../../../subgraphs/network/index.js';
import { seedTies } from '../../support/seed-network.js';
import { seedOrganisations } from '../../support/seed-organisations.js';
import type { Data } from '../../support/subgraph.js';
import { opened } from '../opened.js';

/** Who is tied to whom, read off the files: what the network says is held against it. */
export const ties = seedTies();
export const partnersOf = (id: string): Set<string> => new Set(ties.get(id)?.keys());
export const idsIn = (records: readonly Data[]): string[] => records.map(({ id }) => id);
export const idsOf = (values: readonly Data[]): string[] => values.map(({ organization }) => organization.id);

/** Organisations with many partners, with one, and with none. */
export const sample = [...seedOrganisations]
  .sort((a, b) => partnersOf(b.id).size - partnersOf(a.id).size || (a.id < b.id ? -1 : 1))
  .filter((_, index, { length }) => index < 5 || index % 97 === 0 || index >= length - 2)
  .map(({ id }) => id);

/** The subgraph of the network for all tests of a file, what it adds to organisations, and one network of it. */
export function openNetwork() {
  const { subgraph } = opened(network);
  const around = (ids: readonly string[], selection: string): Promise<Data[]> =>
    subgraph.entities('Organization', ids, selection);
  const networkOf = async (selection: string, args = ''): Promise<Data> =>
    (await subgraph.data(`{ network${args && `(${args})`} { ${selection} } }`)).network;
  return { subgraph, around, networkOf };
}
