// Over 150 lines on purpose. One database is started for all of it, emptied before each test that needs it so.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyMigrations } from '../../database/migrations.js';
import { type RunningNeo4j } from '../../database/neo4j.js';
import { internalLabels, labels } from '../../schema/graph/model.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { startTestNeo4j } from '../support/neo4j.js';

const real = fileURLToPath(new URL('../../database/migrations', import.meta.url));

let database: RunningNeo4j;
let driver: Driver;
let folder: TemporaryFolder;
let directory: string;

beforeAll(async () => {
  database = await startTestNeo4j();
  driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
});

afterAll(async () => {
  await driver.close();
  await database.stop();
});

beforeEach(async () => {
  folder = await temporaryFolder();
  directory = join(folder.path, 'migrations');
  await mkdir(directory);
});

afterEach(() => folder.remove());

const rows = async (cypher: string, parameters = {}): Promise<Record<string, unknown>[]> =>
  (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());

const write = (file: string, text: string): Promise<void> => writeFile(join(directory, file), text);
const migrate = () => applyMigrations({ driver, database: 'neo4j', directory });

async function forgetEverything(): Promise<void> {
  await rows('MATCH (n) DETACH DELETE n');
  const constraints = await rows('SHOW CONSTRAINTS YIELD name');
  const indexes = await rows(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
  );
  const drops = [
    ...constraints.map(({ name }) => `DROP CONSTRAINT ${String(name)}`),
    ...indexes.map(({ name }) => `DROP INDEX ${String(name)}`),
  ];
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const drop of drops) await transaction.run(drop);
  });
  await session.close();
}

describe('the migrations of the project', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await forgetEverything();
  });

  test('apply to an empty database in order, once', async () => {
    const lines: string[] = [];
    const target = { driver, directory: real, onProgress: (line: string) => void lines.push(line) };
    const applied = await applyMigrations(target);
    expect(applied.map(({ version }) => version)).toEqual(applied.map((_, index) => index + 1));
    expect(lines).toHaveLength(applied.length);
    expect(await applyMigrations(target)).toEqual([]);
    expect(lines).toHaveLength(applied.length);
    expect(await rows('MATCH (m:Migration) RETURN m.name AS name ORDER BY m.version')).toEqual(
      applied.map(({ name }) => ({ name })),
    );
  });

  test('leave every index online', async () => {
    const indexes = await rows('SHOW INDEXES YIELD name, state, populationPercent');
    expect(indexes.length).toBeGreaterThan(50);
    expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  });

  test('name only labels and properties that the model of the graph has', async () => {
    const indexes = await rows(
      "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN name, labelsOrTypes, properties",
    );
    const unknown = indexes.filter(({ labelsOrTypes, properties }) =>
      (labelsOrTypes as string[]).some(
        (label) =>
          !(internalLabels as readonly string[]).includes(label) &&
          (properties as string[]).some((property) => labels[label]?.properties[property] === undefined),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('refuse a second record with the id of another, whatever its kind', async () => {
    await rows("CREATE (:Entity:Provider {id: 'organization:twice'})");
    await expect(rows("CREATE (:Entity:Buyer {id: 'organization:twice'})")).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
  });

  test('let every word of every name be searched, stop words too', async () => {
    await rows("CREATE (:Organization {id: 'sg', searchNames: ['societe generale', 'it for the people']})");
    const found = (text: string) =>
      rows("CALL db.index.fulltext.queryNodes('organizationNames', $text) YIELD node RETURN node.id AS id", { text });
    for (const text of ['societe', 'GENERALE', 'the', 'it AND for AND people', '"for the people"'])
      expect(await found(text)).toEqual([{ id: 'sg' }]);
    expect(await found('societal')).toEqual([]);
  });

  test('serve every order from its own index, without sorting', async () => {
    const orders = (await rows(
      "SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE type = 'RANGE' AND size(properties) > 1 RETURN labelsOrTypes[0] AS label, properties",
    )) as { label: string; properties: string[] }[];
    expect(orders.length).toBeGreaterThan(40);
    // The planner chooses by counts: on empty labels one index is as good as another.
    const properties = [...new Set(orders.flatMap((order) => order.properties))];
    await rows(
      `UNWIND $labels AS label UNWIND range(1, 100) AS i
       CREATE (n:$(label)) SET n = {${properties.map((property) => `${property}: 'value ' + i % 50`).join(', ')}}`,
      { labels: [...new Set(orders.map(({ label }) => label))] },
    );
    await rows('CALL db.prepareForReplanning(60)');
    for (const { label, properties } of orders) {
      const columns = properties.map((property) => `n.${property}`);
      const conditions = columns.map((column, index) =>
        index < columns.length - 2 ? `${column} = $value` : `${column} IS NOT NULL`,
      );
      const order = `MATCH (n:${label}) WHERE ${conditions.join(' AND ')} RETURN n.id ORDER BY ${columns.join(', ')} LIMIT 20`;
      const plan = await operators(order);
      expect(plan.join('\n')).toContain(`RANGE INDEX n:${label}(${properties.join(', ')})`);
      expect(plan.filter((line) => /^(Sort|PartialSort|Top|PartialTop)@/.test(line))).toEqual([]);
    }
    const withoutIndex = await operators('MATCH (n:Provider) RETURN n.id ORDER BY n.website LIMIT 20');
    expect(withoutIndex.some((line) => line.startsWith('Top@'))).toBe(true);
  });

  async function operators(cypher: string): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, { value: 'x' });
    const lines = ({ operatorType, arguments: { Details }, children }: Plan): string[] => [
      `${operatorType} ${String(Details)}`,
      ...children.flatMap(lines),
    ];
    return lines(summary.plan as Plan);
  }
});

describe('a folder of migrations', () => {
  beforeEach(forgetEverything);

  test('may change the schema in one file and the data in the next', async () => {
    await write('V001__index.cypher', 'CREATE INDEX thing IF NOT EXISTS FOR (n:Thing) ON (n.name);');
    await write('V002__rows.cypher', "MERGE (:Thing {name: 'a;b'}); MERGE (:Thing {name: 'c'});");
    expect(await migrate()).toEqual([
      { version: 1, name: 'index' },
      { version: 2, name: 'rows' },
    ]);
    expect(await rows('MATCH (n:Thing) RETURN n.name AS name ORDER BY name')).toEqual([{ name: 'a;b' }, { name: 'c' }]);
  });

  test('applies only what is new', async () => {
    await write('V001__first.cypher', 'CREATE (:Thing {name: 1});');
    await migrate();
    await write('V002__second.cypher', 'CREATE (:Thing {name: 2});');
    expect(await migrate()).toEqual([{ version: 2, name: 'second' }]);
    expect(await rows('MATCH (n:Thing) RETURN count(n) = 2 AS each')).toEqual([{ each: true }]);
  });

  test('is refused when an applied file was changed, and nothing new is applied', async () => {
    await write('V001__first.cypher', 'CREATE (:Thing);');
    await migrate();
    await write('V001__first.cypher', 'CREATE (:Other);');
    await write('V002__second.cypher', 'CREATE (:Thing);');
    await expect(migrate()).rejects.toMatchObject({
      code: 'MIGRATION_REFUSED',
      message:
        'The migration V001__first.cypher was changed after it had been applied. Restore it, and put the change into a new migration.',
    });
    expect(await rows('MATCH (n:Thing|Other) RETURN labels(n) AS labels')).toEqual([{ labels: ['Thing'] }]);
  });

  test('is the same with other line ends', async () => {
    await write('V001__first.cypher', '// one\nCREATE (:Thing);\n');
    await migrate();
    await write('V001__first.cypher', '// one\r\nCREATE (:Thing);\r\n');
    expect(await migrate()).toEqual([]);
  });

  test('is refused by a database that a newer release has migrated', async () => {
    await write('V001__first.cypher', 'CREATE (:Thing);');
    await write('V002__second.cypher', 'CREATE (:Thing);');
    await migrate();
    await rm(join(directory, 'V002__second.cypher'));
    await expect(migrate()).rejects.toMatchObject({
      code: 'MIGRATION_REFUSED',
      message: expect.stringContaining('migration 2, which this release does not know') as string,
    });
  });

  test('with a misnamed file, or with a version used twice, is refused before anything is applied', async () => {
    await write('V001__first.cypher', 'CREATE (:Thing);');
    await write('second.cypher', 'CREATE (:Thing);');
    await expect(migrate()).rejects.toMatchObject({
      code: 'MIGRATION_REFUSED',
      message: /second\.cypher is not named/,
    });
    await rm(join(directory, 'second.cypher'));
    await write('V001__again.cypher', 'CREATE (:Thing);');
    await expect(migrate()).rejects.toMatchObject({ code: 'MIGRATION_REFUSED', message: /the version 1/ });
    expect(await rows('MATCH (n:Thing) RETURN n')).toEqual([]);
  });

  test('with a faulty file applies what comes before it, names the file, and goes on once it is mended', async () => {
    await write('V001__first.cypher', 'CREATE (:Thing {name: 1});');
    await write('V002__faulty.cypher', 'CREATE (:Thing {name: 2}); CREATE Thing;');
    await expect(migrate()).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('V002__faulty.cypher failed') as string,
    });
    expect(await rows('MATCH (n:Thing) RETURN n.name = 1 AS first')).toEqual([{ first: true }]);
    await write('V002__faulty.cypher', 'CREATE (:Thing {name: 2});');
    expect(await migrate()).toEqual([{ version: 2, name: 'faulty' }]);
  });

  test('is applied once when two start at the same time', async () => {
    await write('V001__first.cypher', 'CREATE (:Thing);');
    const applied = await Promise.all([migrate(), migrate()]);
    expect(applied.flat()).toEqual([{ version: 1, name: 'first' }]);
    expect(await rows('MATCH (n:Thing) RETURN n')).toHaveLength(1);
  });
});
