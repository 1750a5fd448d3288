import type { Driver, RecordShape } from 'neo4j-driver';

/** Where the seeds are read from and written to. */
export interface Store {
  read<Row extends RecordShape>(cypher: string, parameters: object): Promise<Row[]>;
  /** Runs a statement over a batch of so many records, in a transaction of its own that raises the graph's revision. */
  write(cypher: string, rows: readonly object[], records?: number): Promise<void>;
  /** How many transactions have been written. */
  readonly writes: number;
}

const raiseRevision = `
  MERGE (state:GraphState {id: 'graph'})
  SET state.revision = coalesce(state.revision, 0) + 1`;

/** Opens a store over a driver; `signal` stops it before the next statement. */
export function openStore(driver: Driver, database: string | undefined, signal: AbortSignal | undefined): Store {
  let writes = 0;
  const config = { ...(database === undefined ? {} : { database }) };
  return {
    get writes() {
      return writes;
    },
    async read<Row extends RecordShape>(cypher: string, parameters: object) {
      signal?.throwIfAborted();
      const session = driver.session({ ...config, defaultAccessMode: 'READ' });
      try {
        const { records } = await session.executeRead((transaction) => transaction.run<Row>(cypher, parameters));
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    async write(cypher, rows, expected = rows.length) {
      signal?.throwIfAborted();
      const session = driver.session({ ...config, defaultAccessMode: 'WRITE' });
      try {
        await session.executeWrite(async (transaction) => {
          const { records } = await transaction.run<{ written: unknown }>(cypher, { rows });
          const written = Number(records[0]?.get('written'));
          if (written !== expected)
            throw new Error(`${written} of ${expected} records of a batch were written: ${cypher}`);
          await transaction.run(raiseRevision);
        });
        writes += 1;
      } finally {
        await session.close();
      }
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
