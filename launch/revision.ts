import type { Driver } from 'neo4j-driver';
import type { Revision } from '../gateway/documents/freshness.js';

/** Reads the revision of the graph: it is raised in the transaction of every write. */
export async function graphRevision(driver: Driver, database: string): Promise<string> {
  const { records } = await driver.executeQuery(
    "MATCH (state:GraphState {id: 'graph'}) RETURN toString(state.revision) AS revision",
    {},
    { database, routing: 'READ', bookmarkManager: null, transactionConfig: { timeout: 1_000 } },
  );
  return String(records[0]?.get('revision'));
}

/** What `read` answered at most `millis` ago, read once for all who ask meanwhile; undefined when it fails. */
export function remembered(read: () => Promise<string>, millis = 1_000): Revision {
  let last: { readonly at: number; readonly answer: Promise<string | undefined> } | undefined;
  return () => {
    if (!last || Date.now() - last.at >= millis) last = { at: Date.now(), answer: read().catch(() => undefined) };
    return last.answer;
  };
}
