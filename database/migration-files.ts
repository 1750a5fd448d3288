import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from './errors.js';
import { statementsOf } from './statements.js';

/** One file of the migrations folder. */
export interface Migration {
  version: number;
  name: string;
  file: string;
  checksum: string;
  statements: string[];
}

/** Reads the folder's migrations in the order of their versions; a misnamed file or a version used twice is refused. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.cypher'));
  const migrations = await Promise.all(files.map((file) => readMigration(directory, file)));
  migrations.sort((a, b) => a.version - b.version);
  const twice = migrations.find(({ version }, index) => migrations[index + 1]?.version === version);
  if (twice) throw new DatabaseError('MIGRATION_REFUSED', `Two migrations have the version ${twice.version}.`);
  return migrations;
}

async function readMigration(directory: string, file: string): Promise<Migration> {
  const [, version, name] = /^V(\d{3,})__(\w+)\.cypher$/.exec(file) ?? [];
  if (version === undefined || name === undefined) {
    throw new DatabaseError('MIGRATION_REFUSED', `The migration ${file} is not named V001__name.cypher.`);
  }
  // A checkout may turn line ends into CRLF; that changes no migration.
  const text = (await readFile(join(directory, file), 'utf8')).replaceAll('\r\n', '\n');
  const checksum = createHash('sha256').update(text).digest('hex');
  return { version: Number(version), name, file, checksum, statements: statementsOf(text) };
}
