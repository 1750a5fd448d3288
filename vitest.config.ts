import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const require = createRequire(import.meta.url);

/** Threads that the sources start load TypeScript too. */
const execArgv = ['--import', new URL('tests/support/typescript-in-threads.js', import.meta.url).href];

const common = { testTimeout: 30_000, hookTimeout: 120_000, execArgv };

/** Tests that share one seeded Neo4j, which they only read; all others start what they need. */
const onSharedGraph = [
  ...['tests/subgraphs', 'tests/supergraph', 'tests/exports'].map((folder) => `${folder}/**/*.test.ts`),
  'tests/cypher/plans.test.ts',
  'tests/cypher/dense-pages.test.ts',
  'tests/releases/making.test.ts',
  'tests/releases/serving.test.ts',
  'tests/launch/distributed.test.ts',
];

/** Four minutes of starting and stopping the whole program, and what needs a Redis: part of `npm run test:long`. */
const longOnly =
  process.env.TEST_LONG === undefined ? ['tests/releases/citation.test.ts', 'tests/gateway/redis.test.ts'] : [];

/** Over a minute each: begun last, one of them would keep a single core busy while the other waits. */
const longest = ['tests/cypher/roster.test.ts', 'tests/launch/start.test.ts', 'tests/cypher/plans.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(longest.some((file) => moduleId.endsWith(file)));
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a));
  }
}

export default defineConfig({
  // Under vitest sources and libraries would otherwise each load their own copy of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { ...common, name: 'parts', include: ['tests/**/*.test.ts'], exclude: [...onSharedGraph, ...longOnly] },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'graph',
          include: onSharedGraph,
          // They only read: a worker loads the program once for all its files, which saves a fifth of their time.
          isolate: false,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
});
