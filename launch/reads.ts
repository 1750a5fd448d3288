import type { Driver } from 'neo4j-driver';
import type { GatewayContext } from '../gateway/context.js';
import { createExecuteRead } from '../subgraphs/shared/database.js';
import { DatabaseUnavailableError } from '../subgraphs/shared/errors.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { createReadSharing } from '../subgraphs/shared/share-reads.js';

export interface ReadsOptions {
  readonly driver: Driver;
  readonly database: string;
  /** How long one statement may take, in milliseconds. */
  readonly statementMillis: () => number;
  /** Called for every read that found no database. */
  readonly onUnavailable: () => void;
}

/** The doors to the database: one for each subgraph and request, which share what the same caller reads at the same moment. */
export function createReads({ driver, database, statementMillis, onUnavailable }: ReadsOptions) {
  const sharing = new Map<string, ReturnType<typeof createReadSharing>>();

  const sharingOf = (subgraph: string) => {
    const known = sharing.get(subgraph);
    if (known) return known;
    const reads = { driver, database, subgraph, statementMillis };
    const made = createReadSharing(async (query, params, signal) => {
      try {
        return (await createExecuteRead({ ...reads, signal })(query, params)) as object[];
      } catch (error) {
        if (error instanceof DatabaseUnavailableError) onUnavailable();
        throw error;
      }
    });
    sharing.set(subgraph, made);
    return made;
  };

  return (subgraph: string, { caller, signal }: GatewayContext): ExecuteRead =>
    sharingOf(subgraph)(`${caller.role} ${caller.id}`, signal);
}
