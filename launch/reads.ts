import type { Driver } from 'neo4j-driver';
import type { GatewayContext } from '../gateway/context.js';
import { DatabaseUnavailableError } from '../subgraphs/shared/errors.js';
import { JoinedStatements, type SendRead } from '../subgraphs/shared/joined-statements.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { createReadSharing, type Read } from '../subgraphs/shared/share-reads.js';

export interface ReadsOptions {
  readonly driver: Driver;
  readonly database: string;
  /** How long one statement may take, in milliseconds. */
  readonly statementMillis: () => number;
  /** Called for every read that found no database. */
  readonly onUnavailable: () => void;
  /** Called for every statement that is sent. */
  readonly onSent?: () => void;
}

/**
 * The doors to the database, one for each subgraph and request. Those of a request send together what is asked in the same turn;
 * those of a subgraph share what the same caller reads at the same moment.
 */
export function createReads(options: ReadsOptions) {
  const sharing = new Map<string, ReturnType<typeof createReadSharing>>();
  const statements = new JoinedStatements(options);
  const requests = new WeakMap<GatewayContext, SendRead>();

  const readOf =
    (send: SendRead, subgraph: string): Read =>
    async (query, params, signal) => {
      try {
        return await send(subgraph, query, params, signal);
      } catch (error) {
        if (error instanceof DatabaseUnavailableError) options.onUnavailable();
        throw error;
      }
    };

  return (subgraph: string, request: GatewayContext): ExecuteRead => {
    const { caller, signal } = request;
    const send = known(requests, request, () => statements.forRequest());
    const share = known(sharing, subgraph, createReadSharing);
    return share(`${caller.role} ${caller.id}`, signal, readOf(send, subgraph));
  };
}

/** The value of a key, made when it is first asked for. */
function known<Key, Value>(
  values: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = values.get(key);
  if (found !== undefined) return found;
  const made = make();
  values.set(key, made);
  return made;
}
