import { afterAll } from 'vitest';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.js';
import { openSubgraph } from '../support/subgraph.js';

/** One subgraph for all tests of a file, which closes after them, and the length of a list of it. */
export function opened<Loaders>(definition: SubgraphDefinition<Loaders>) {
  const subgraph = openSubgraph(definition);
  afterAll(() => subgraph.close());
  const total = async (list: string): Promise<number> =>
    (await subgraph.data(`{ list: ${list} { totalCount } }`)).list.totalCount;
  return { subgraph, total };
}

/** How often each value occurs, by a facet. */
export const facet = (values: readonly { value: string | null; count: number }[]) =>
  new Map(values.map(({ value, count }) => [value, count]));

/** For tests that read all rows of a file. */
export const patient = { timeout: 180_000 };
