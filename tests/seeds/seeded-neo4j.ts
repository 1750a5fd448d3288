import { fileURLToPath } from 'node:url';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { applyMigrations } from '../../database/migrations.js';
import { startTestNeo4j } from '../support/neo4j.js';

const migrations = fileURLToPath(new URL('../../database/migrations', import.meta.url));

/** What all statements since the last `reset` have changed in the database, as the server counts it. */
export interface Changes {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  /** Write transactions that were opened, also those that changed nothing. */
  readonly writeTransactions: number;
}

/** A migrated, empty Neo4j with a driver that adds up the counters of every statement. */
export async function startSeededNeo4j() {
  const server = await startTestNeo4j();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  await applyMigrations({ driver, directory: migrations });
  const totals: Record<string, number> = {};
  const add = (name: string, value: number) => void (totals[name] = (totals[name] ?? 0) + value);
  const of = (name: string): number => totals[name] ?? 0;
  return {
    driver: counting(driver, add),
    changes: (): Changes => ({
      ...{ nodesCreated: of('nodesCreated'), nodesDeleted: of('nodesDeleted') },
      ...{ relationshipsCreated: of('relationshipsCreated'), relationshipsDeleted: of('relationshipsDeleted') },
      ...{ propertiesSet: of('propertiesSet'), writeTransactions: of('writeTransactions') },
    }),
    reset: () => {
      for (const name of Object.keys(totals)) totals[name] = 0;
    },
    /** Runs a statement past the counters and returns its rows. */
    async rows(cypher: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
      const { records } = await driver.executeQuery(cypher, parameters);
      return records.map((record) => record.toObject());
    },
    async stop() {
      await driver.close();
      await server.stop();
    },
  };
}

type Add = (name: string, value: number) => void;

/** The driver itself, but for sessions whose managed transactions report the counters of each statement. */
function counting(driver: Driver, add: Add): Driver {
  const session = (...options: Parameters<Driver['session']>): Session => {
    const real = driver.session(...options);
    const watched = (work: (transaction: ManagedTransaction) => unknown) => async (transaction: ManagedTransaction) => {
      const run = transaction.run.bind(transaction);
      transaction.run = ((...statement: Parameters<typeof run>) => {
        const result = run(...statement);
        // A statement that fails changes nothing; whoever ran it hears of it.
        void result.then(
          ({ summary: { counters } }) =>
            Object.entries(counters.updates()).forEach(([name, value]) => add(name, value)),
          () => undefined,
        );
        return result;
      }) as typeof transaction.run;
      return work(transaction);
    };
    const [executeRead, executeWrite] = [real.executeRead.bind(real), real.executeWrite.bind(real)];
    real.executeRead = (work: never) => executeRead(watched(work) as never);
    real.executeWrite = (work: never) => {
      add('writeTransactions', 1);
      return executeWrite(watched(work) as never);
    };
    return real;
  };
  return new Proxy(driver, {
    get: (target, name) => (name === 'session' ? session : (Reflect.get(target, name) as unknown)),
  });
}
