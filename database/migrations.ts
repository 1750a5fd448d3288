import { type Driver, type Session } from 'neo4j-driver';
import { DatabaseError } from './errors.js';
import { type Migration, readMigrations } from './migration-files.js';

// Over the synthetic volume data, millions of records, an index takes minutes.
const longest = { timeout: 1_800_000 };
const indexLimitSeconds = 1_800;

const bookkeeping = [
  'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
  'CREATE CONSTRAINT migration_lock_name IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.name IS UNIQUE',
];

export interface MigrationTarget {
  driver: Driver;
  database?: string;
  /** The folder of the V001__name.cypher files. */
  directory: string;
  onProgress?: (line: string) => void;
}

/**
 * Brings the database to the newest version and resolves, with what it applied, when every index is online.
 * One migrator works at a time. A file is one transaction, so it changes the schema or data, not both; as its record follows in
 * another, every statement must bear repetition.
 */
export async function applyMigrations(target: MigrationTarget): Promise<Pick<Migration, 'version' | 'name'>[]> {
  const { driver, database, directory, onProgress = () => undefined } = target;
  const migrations = await readMigrations(directory);
  const scope = database === undefined ? {} : { database };
  const session = driver.session(scope);
  const lockSession = driver.session(scope);
  try {
    await runTogether(session, bookkeeping);
    // The lock is an open transaction: should this process die, the database releases it.
    const lock = await lockSession.beginTransaction(longest);
    await lock.run("MERGE (l:MigrationLock {name: 'migrations'}) SET l.takenAt = datetime()");
    const pending = pendingOf(migrations, await appliedVersions(session));
    for (const migration of pending) {
      onProgress(`Applying migration ${migration.file} …`);
      await apply(session, migration);
    }
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: indexLimitSeconds }, longest);
    await lock.commit();
    return pending.map(({ version, name }) => ({ version, name }));
  } finally {
    // Closing a session rolls its open transaction back.
    await lockSession.close();
    await session.close();
  }
}

/** Whether there is nothing to apply; only reads. */
export async function isMigrated({ driver, database, directory }: MigrationTarget): Promise<boolean> {
  const session = driver.session({ ...(database !== undefined && { database }), defaultAccessMode: 'READ' });
  try {
    return pendingOf(await readMigrations(directory), await appliedVersions(session)).length === 0;
  } finally {
    await session.close();
  }
}

async function appliedVersions(session: Session): Promise<Map<number, string>> {
  const { records } = await session.run(
    'MATCH (m:Migration) RETURN toFloat(m.version) AS version, m.checksum AS checksum',
  );
  return new Map(records.map((record) => [record.get('version') as number, record.get('checksum') as string]));
}

function pendingOf(migrations: readonly Migration[], applied: ReadonlyMap<number, string>): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const [version, checksum] of applied) {
    const migration = known.get(version);
    if (migration === undefined) {
      const message = `The database has migration ${version}, which this release does not know: it was made by a newer release.`;
      throw new DatabaseError('MIGRATION_REFUSED', message);
    }
    if (migration.checksum !== checksum) {
      const message = `The migration ${migration.file} was changed after it had been applied. Restore it, and put the change into a new migration.`;
      throw new DatabaseError('MIGRATION_REFUSED', message);
    }
  }
  return migrations.filter(({ version }) => !applied.has(version));
}

async function apply(session: Session, { file, version, name, checksum, statements }: Migration): Promise<void> {
  await runTogether(session, statements).catch((cause: Error) => {
    throw new DatabaseError('MIGRATION_FAILED', `The migration ${file} failed: ${cause.message}`, { cause });
  });
  // Not in the same transaction: Neo4j does not mix changes of the schema and of data.
  await session.run(
    'CREATE (:Migration {version: toInteger($version), name: $name, checksum: $checksum, appliedAt: datetime()})',
    { version, name, checksum },
  );
}

/** Once more when the database breaks a deadlock: two that change the schema at the same moment can wait for each other. */
async function runTogether(session: Session, statements: readonly string[]): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const statement of statements) await transaction.run(statement);
  }, longest);
}
