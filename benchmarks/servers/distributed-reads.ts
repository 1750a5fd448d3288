import type { Driver } from 'neo4j-driver';
import type { GatewayContext } from '../../gateway/context.js';
import { createReads } from '../../launch/reads.js';
import { createExecuteRead } from '../../subgraphs/shared/database.js';
import type { ExecuteRead } from '../../subgraphs/shared/query.js';
import type { DistributedSettings } from './distributed-protocol.js';
import { remembering } from './remembering.js';

const patience = { database: 'neo4j', statementMillis: () => 60_000 };

/** The doors to the database: as the program has them, or with what was read once remembered. */
export function readsOf({ remember }: DistributedSettings, driver: Driver) {
  const reads = createReads({ driver, ...patience, onUnavailable: () => {} });
  if (!remember) return reads;
  const doors = new Map<string, ExecuteRead>();
  return (subgraph: string, _: GatewayContext): ExecuteRead => {
    const door = doors.get(subgraph) ?? remembering(createExecuteRead({ driver, subgraph, ...patience }));
    doors.set(subgraph, door);
    return door;
  };
}
