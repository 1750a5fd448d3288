import { join } from 'node:path';
import neo4j, { type RecordShape } from 'neo4j-driver';
import { applyMigrations } from '../../database/migrations.js';
import { projectRoot } from '../../launch/project-root.js';
import { loadSeeds } from '../../seeds/load.js';
import { startTestNeo4j, thoroughDatabase } from './neo4j.js';

export interface SeededNeo4j {
  readonly uri: string;
  readonly read: (cypher: string, params?: object) => Promise<RecordShape[]>;
  /** A record with the same labels, properties and relationships under a new id, which it answers. */
  readonly copy: (id: string) => Promise<string>;
  /** Takes a record out of every list, until it is restored. */
  readonly hide: (id: string) => Promise<void>;
  /** Deletes the copies and brings the hidden back. */
  readonly restore: (copies: readonly string[], hidden: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const copyRecord = `
  MATCH (n:Entity {id: $id})
  CREATE (twin)
  SET twin = properties(n), twin.id = n.id + '-' + randomUUID()
  SET twin.code = CASE WHEN n.code IS NULL THEN null ELSE twin.id END
  SET twin:$(labels(n))
  WITH n, twin
  CALL (n, twin) { MATCH (n)-[r]->(other) CREATE (twin)-[s:$(type(r))]->(other) SET s = properties(r) }
  CALL (n, twin) { MATCH (n)<-[r]-(other) CREATE (twin)<-[s:$(type(r))]-(other) SET s = properties(r) }
  RETURN twin.id AS id`;

const hideRecord = `MATCH (n:Entity {id: $id}) SET n.hidden = labels(n), n:Hidden REMOVE n:$(n.hidden)`;

const restoreRecords = `
  MATCH (n:Hidden) WHERE n.id IN $hidden
  SET n:$(n.hidden) REMOVE n.hidden, n:Hidden`;

/** A Neo4j of its own with the real data set, for tests that write and for those that only read. */
export async function startSeededNeo4j({ withUnverified = false } = {}): Promise<SeededNeo4j> {
  const { uri, stop } = await startTestNeo4j(thoroughDatabase);
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const write = async (cypher: string, params: object): Promise<RecordShape[]> =>
    (await driver.executeQuery(cypher, params, { database: 'neo4j' })).records.map((record) => record.toObject());
  const close = async () => {
    await driver.close();
    await stop();
  };
  try {
    await applyMigrations({ driver, directory: join(projectRoot, 'database', 'migrations') });
    await loadSeeds({ driver, database: 'neo4j', directory: join(projectRoot, 'seeds', 'data'), withUnverified });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    uri,
    read: (cypher, params = {}) => write(cypher, params),
    copy: async (id) => (await write(copyRecord, { id }))[0]?.id as string,
    hide: async (id) => void (await write(hideRecord, { id })),
    restore: async (copies, hidden) => {
      await write('MATCH (n:Entity) WHERE n.id IN $copies DETACH DELETE n', { copies });
      await write(restoreRecords, { hidden });
    },
    stop: close,
  };
}
