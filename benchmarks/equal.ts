import { isDeepStrictEqual } from 'node:util';
import { operationNames, type Contender } from './contender.js';
import type { Pools } from './variables.js';

/** Throws unless two contenders give the same data for some variables of every operation that both can answer. */
export async function assertEqualData(one: Contender, other: Contender, pools: Pools, samples = 25): Promise<void> {
  for (const operation of operationNames.filter((name) => one.can(name) && other.can(name))) {
    for (const variables of pools[operation].slice(0, samples)) {
      // Not both at once: what goes through the whole graph would take longer than a statement may. The one without limits reads from disk.
      const right = await other.ask(operation, variables);
      const left = await one.ask(operation, variables);
      if (isDeepStrictEqual(plain(left), plain(right))) continue;
      throw new Error(
        `${one.name} and ${other.name} differ in ${operation} for ${JSON.stringify(variables)}:\n` +
          `${JSON.stringify(left).slice(0, 1_500)}\n${JSON.stringify(right).slice(0, 1_500)}`,
      );
    }
  }
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
