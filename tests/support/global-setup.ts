import type { TestProject } from 'vitest/node';
import { startSeededNeo4j } from './seeded-neo4j.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one seeded Neo4j of a test run, without authentication: for tests that only read. */
    neo4jUri: string;
  }
}

/** Starts the Neo4j that all reading tests share; TEST_NEO4J_URI names a seeded one that is kept running between runs instead. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env['TEST_NEO4J_URI'];
  const { uri, stop } = kept ? { uri: kept, stop: async () => {} } : await startSeededNeo4j();
  project.provide('neo4jUri', uri);
  return stop;
}
