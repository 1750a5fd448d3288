import type { Tree } from './cruise.js';

/** A file with one fault, and the rule that must complain. */
export interface PlantedLint {
  readonly file: string;
  readonly rule: string;
  readonly text: string;
}

const reads = 'export const port = process.env;';
const listens = "import { createServer } from 'node:http';\nexport const start = () => createServer().listen(0);";
const spawns = "import { spawn } from 'node:child_process';\nexport const start = spawn;";

/** The smallest API that keeps the rules of schemas and of Relay's connections. */
const api = `
"""All that can be asked."""
type Query {
  """The things, page by page."""
  things(
    """How many."""
    first: Int
    """From where."""
    after: String
    """How many, backwards."""
    last: Int
    """From where, backwards."""
    before: String
  ): ThingConnection!
}

"""A thing."""
type Thing {
  """Its id."""
  id: ID!
}

"""A page of things."""
type ThingConnection {
  """The things of this page."""
  edges: [ThingEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A thing in a page."""
type ThingEdge {
  """The thing."""
  node: Thing!
  """Where it stands."""
  cursor: String!
}

"""Where a page stands in its list."""
type PageInfo {
  """Whether more follow."""
  hasNextPage: Boolean!
  """Whether some came before."""
  hasPreviousPage: Boolean!
  """Where it begins."""
  startCursor: String
  """Where it ends."""
  endCursor: String
}
`;

const forwardsOnly = '"""How many.""" first: Int """From where.""" after: String';
const faultyApi = `${api}
"""No id."""
type Other {
  """Forwards only."""
  things(${forwardsOnly}): ThingConnection!
  undescribed: Int
}

extend type Query {
  """The other."""
  other: Other
}
`;

export const plantedLint: readonly PlantedLint[] = [
  { file: 'gateway/environment.ts', rule: 'no-restricted-globals', text: reads },
  { file: 'subgraphs/providers/environment.ts', rule: 'no-restricted-globals', text: reads },
  { file: 'subgraphs/shared/config.ts', rule: 'no-restricted-globals', text: reads },
  { file: 'seeds/environment.ts', rule: 'no-restricted-globals', text: reads },
  {
    file: 'gateway/global.ts',
    rule: 'no-restricted-properties',
    text: 'export const port = globalThis.process;',
  },
  {
    file: 'gateway/imported.ts',
    rule: 'no-restricted-imports',
    text: "import { env } from 'node:process';\nexport const port = env;",
  },
  { file: 'gateway/spawn.ts', rule: 'no-restricted-imports', text: spawns },
  { file: 'gateway/listen.ts', rule: 'no-restricted-syntax', text: listens },
  { file: 'subgraphs/shared/server.ts', rule: 'no-restricted-syntax', text: listens },
  { file: 'gateway/default.ts', rule: 'no-restricted-syntax', text: 'export default 1;' },
  { file: 'launch/default.ts', rule: 'no-restricted-syntax', text: 'const one = 1;\nexport { one as default };' },
  {
    file: 'gateway/floating.ts',
    rule: '@typescript-eslint/no-floating-promises',
    text: 'export const run = (work: () => Promise<void>): void => {\n  work();\n};',
  },
  {
    file: 'gateway/misused.ts',
    rule: '@typescript-eslint/no-misused-promises',
    text: 'export const run = (work: () => Promise<boolean>): boolean => (work() ? true : false);',
  },
  {
    file: 'gateway/any.ts',
    rule: '@typescript-eslint/no-explicit-any',
    text: 'export const it = (value: any): string => String(value);',
  },
  { file: 'schema/api.graphql', rule: '@graphql-eslint/require-description', text: faultyApi },
  { file: 'schema/api.graphql', rule: '@graphql-eslint/strict-id-in-types', text: faultyApi },
  { file: 'schema/api.graphql', rule: '@graphql-eslint/relay-arguments', text: faultyApi },
  {
    file: 'schema/subgraphs/providers.graphql',
    rule: '@graphql-eslint/require-deprecation-reason',
    text: '"""A provider."""\ntype Provider @key(fields: "id") {\n  """Its name."""\n  title: String @deprecated\n}\n',
  },
];

/** What the same rules let pass, where it belongs. */
export const forgivenLint: Tree = {
  'launch/program.ts': `${reads}\n${listens}`,
  'database/child.ts': spawns,
  'subgraphs/providers/main.ts': `${reads}\n${listens}`,
  'vitest.config.ts': 'export default {};',
};
