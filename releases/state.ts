import type { Driver } from 'neo4j-driver';

/** What the database says of the graph as a whole. */
export interface GraphState {
  /** Raised by every write; 0 before the first. */
  readonly revision: number;
  /** The number of the release that the database holds, null for the living graph. */
  readonly release: number | null;
  /** A load was begun and not completed. */
  readonly loading: boolean;
  readonly empty: boolean;
}

const stateText = `
  OPTIONAL MATCH (state:GraphState {id: 'graph'})
  RETURN coalesce(state.revision, 0) AS revision, state.release AS release,
    coalesce(state.loading, false) AS loading, COUNT { (:Entity) } = 0 AS empty`;

/** Reads the state of the graph in one short statement. */
export async function graphState(driver: Driver, database: string): Promise<GraphState> {
  const { records } = await driver.executeQuery(stateText, {}, { database, routing: 'READ' });
  const state = records[0]?.toObject() as { revision: number; release: number | null } & GraphState;
  return { ...state, revision: Number(state.revision), release: state.release === null ? null : Number(state.release) };
}

/** Refuses a database that holds a release where the living graph is meant: it must stay as it was cut. */
export async function refuseRelease(driver: Driver, database: string): Promise<void> {
  const { release } = await graphState(driver, database);
  if (release !== null)
    throw new Error(`This database holds release ${release}, which is never changed: name the living graph's.`);
}
