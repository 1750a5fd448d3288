import type { Driver, ManagedTransaction, RecordShape } from 'neo4j-driver';

/** Where the seeds are read from and written to. */
export interface Store {
  read<Row extends RecordShape>(cypher: string, parameters: object): Promise<Row[]>;
  /** Runs a statement over a batch of so many records, in a transaction of its own that raises the graph's revision. */
  write(cypher: string, rows: readonly object[], records?: number): Promise<void>;
  /** Whether anything has been written. */
  readonly changed: boolean;
  /** Takes back the mark of a load that is under way, which a load that was stopped leaves behind. */
  complete(): Promise<void>;
}

const ensureState = `MERGE (state:GraphState {id: 'graph'}) ON CREATE SET state.revision = 0 SET state.loading = true`;
const markedState = `MATCH (state:GraphState {id: 'graph'}) WHERE state.loading RETURN state.loading AS loading`;
const clearMark = `MATCH (state:GraphState {id: 'graph'}) REMOVE state.loading`;
const raiseRevision = `MATCH (state:GraphState {id: 'graph'}) SET state.revision = state.revision + 1`;

/** Opens a store over a driver; `signal` stops it before the next transaction. */
export function openStore(driver: Driver, database: string | undefined, signal: AbortSignal | undefined): Store {
  const config = database === undefined ? {} : { database };
  let state: Promise<unknown> | undefined;
  let changed = false;

  async function inTransaction<Result>(
    mode: 'READ' | 'WRITE',
    work: (transaction: ManagedTransaction) => Promise<Result>,
  ): Promise<Result> {
    signal?.throwIfAborted();
    const session = driver.session({ ...config, defaultAccessMode: mode });
    try {
      return await (mode === 'READ' ? session.executeRead(work) : session.executeWrite(work));
    } finally {
      await session.close();
    }
  }

  return {
    get changed() {
      return changed;
    },
    async read<Row extends RecordShape>(cypher: string, parameters: object) {
      const { records } = await inTransaction('READ', async (transaction) => transaction.run<Row>(cypher, parameters));
      return records.map((record) => record.toObject());
    },
    async write(cypher, rows, expected = rows.length) {
      // Once and alone: two transactions that look for the state at the same time would both create it.
      await (state ??= inTransaction('WRITE', async (transaction) => transaction.run(ensureState)));
      await inTransaction('WRITE', async (transaction) => {
        const { records } = await transaction.run<{ written: unknown }>(cypher, { rows });
        const written = Number(records[0]?.get('written'));
        if (written !== expected) throw new Error(`${written} of ${expected} records were written by: ${cypher}`);
        await transaction.run(raiseRevision);
      });
      changed = true;
    },
    async complete() {
      if ((await this.read(markedState, {})).length === 0) return;
      await inTransaction('WRITE', async (transaction) => transaction.run(clearMark));
    },
  };
}

/** The revision of the graph; 0 before the first write. */
export async function revisionOf(store: Store): Promise<number> {
  const [state] = await store.read<{ revision: unknown }>(
    `MATCH (state:GraphState {id: 'graph'}) RETURN state.revision AS revision`,
    {},
  );
  return state === undefined ? 0 : Number(state.revision);
}
