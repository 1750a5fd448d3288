import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseError } from './errors.js';
import { jarFolder } from './jars.js';
import { type Address, serverVersion } from './readiness.js';
import { type RunningNeo4j, type StartOptions } from './running-neo4j.js';
import { startNeo4j } from './server.js';
import { findTools, oldestJava, type Tools } from './tools.js';

export { DatabaseError, type DatabaseFault } from './errors.js';
export { type RunningNeo4j, type StartOptions } from './running-neo4j.js';
export { startNeo4j } from './server.js';

/** The Neo4j that the operator named, as NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD say; none when `uri` is absent. */
export interface NamedNeo4j {
  uri?: string | undefined;
  user?: string | undefined;
  password?: string | undefined;
}

/** The oldest Neo4j that the queries are written for. */
const oldestNeo4j = { major: 5, minor: 26 };

/** Connects to the Neo4j that is named, else starts one with Java and Maven, else says what is needed. */
export async function findOrStartNeo4j(
  named: NamedNeo4j,
  options: Omit<StartOptions, 'java' | 'maven' | 'environment'> & { environment: NodeJS.ProcessEnv },
): Promise<RunningNeo4j> {
  const { uri, user = 'neo4j', password = '' } = named;
  if (uri !== undefined && uri !== '') return foreignNeo4j({ uri, user, password });
  const tools = await findTools(options.environment);
  const haveJars = existsSync(await jarFolder(resolve(options.cacheDir)));
  const { java, maven } = tools;
  if (java === null || java.major < oldestJava || (maven === null && !haveJars)) throw nothingToStart(tools);
  return startNeo4j({ ...options, java: java.path, ...(maven === null ? {} : { maven }) });
}

async function foreignNeo4j(address: Address): Promise<RunningNeo4j> {
  const version = await serverVersion(address).catch((cause: Error) => {
    const message = `NEO4J_URI names ${address.uri}, which does not let us in: ${cause.message}`;
    throw new DatabaseError('DATABASE_UNREACHABLE', message, { cause });
  });
  if (!isRecent(version)) {
    const needed = `${oldestNeo4j.major}.${oldestNeo4j.minor}`;
    const message = `NEO4J_URI names a Neo4j ${version}; needed is Neo4j ${needed} or newer.`;
    throw new DatabaseError('DATABASE_TOO_OLD', message);
  }
  return { ...address, pid: null, stop: () => Promise.resolve(), onExit: () => undefined };
}

/** Whether a version is recent enough; the year-numbered ones, 2025.01 and later, are. */
export function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > oldestNeo4j.major || (major === oldestNeo4j.major && minor >= oldestNeo4j.minor);
}

function nothingToStart({ java, maven }: Tools): DatabaseError {
  const found = [java === null ? 'no Java' : `Java ${java.major}`, maven === null ? 'no Maven' : 'Maven'];
  return new DatabaseError(
    'NO_DATABASE',
    `There is no Neo4j to work with. Needed is one of: Java ${oldestJava} or newer with Maven (here: ${found.join(', ')}); ` +
      `or an existing Neo4j ${oldestNeo4j.major}.${oldestNeo4j.minor} or newer (a container of the official image, a cluster, ` +
      'a hosted one) named by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.',
  );
}
