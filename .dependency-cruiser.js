/**
 * Who may import whom. Each rule has a planted violation in tests/architecture/import-rules.test.ts.
 * A file's role is the last part of its name: provider.queries.ts holds queries.
 */
const outside = '^(gateway|schema|seeds|database|releases|exports|citations|launch|benchmarks|explorer|tests)/';
const role = (...names) => `^subgraphs/.+\\.(${names.join('|')})\\.ts$`;
const exceptTypes = { dependencyTypesNot: ['type-only'] };

const entryPoints = [
  '^(launch|benchmarks)/',
  '^subgraphs/[^/]+/main\\.ts$',
  '^(schema/build|seeds/load|database/main)\\.ts$',
];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const betweenFolders = [
  rule(
    'subgraphs-are-islands',
    'A subgraph imports its own folder, shared and vocabulary: another subgraph is reached through the gateway.',
    { path: '^subgraphs/([^/]+)/', pathNot: '^subgraphs/(shared|vocabulary)/' },
    { path: '^subgraphs/', pathNot: ['^subgraphs/$1/', '^subgraphs/(shared|vocabulary)/'] },
  ),
  rule(
    'shared-knows-no-domain',
    'The technique that all subgraphs share imports none of them, and no word of the domain.',
    { path: '^subgraphs/shared/' },
    { path: '^subgraphs/', pathNot: '^subgraphs/shared/' },
  ),
  rule(
    'vocabulary-stands-alone',
    'The words that several subgraphs speak import only each other and shared technique.',
    { path: '^subgraphs/vocabulary/' },
    { path: '^subgraphs/', pathNot: '^subgraphs/(shared|vocabulary)/' },
  ),
  rule(
    'subgraphs-not-to-tooling',
    'Subgraphs never import what builds, fills, starts or measures them.',
    { path: '^subgraphs/' },
    { path: outside },
  ),
  rule(
    'gateway-stands-alone',
    'The gateway knows the composed schema as text, and nothing else of ours.',
    { path: '^gateway/' },
    { path: '^(subgraphs|schema|seeds|database|releases|exports|citations|launch|benchmarks|explorer|tests)/' },
  ),
  rule('nobody-imports-tests', 'Tests are read by nobody.', { pathNot: '^tests/' }, { path: '^tests/' }),
];

const betweenRoles = [
  rule(
    'types-are-leaves',
    'A type holds scalars and enums only; edges are resolvers.',
    { path: role('type') },
    { path: '^subgraphs/', pathNot: ['^subgraphs/vocabulary/', role('enum', 'scalar')] },
  ),
  rule(
    'stubs-are-leaves',
    "A stub holds another subgraph's key, and may implement an interface of its own subgraph.",
    { path: role('stub') },
    { path: '^subgraphs/', pathNot: ['^subgraphs/vocabulary/', role('enum', 'scalar', 'type')] },
  ),
  rule(
    'queries-are-leaves',
    'Queries are text with rules: they import the shared kit, closed lists and vocabulary, no code that runs them.',
    { path: role('queries') },
    {
      path: '^subgraphs/',
      pathNot: [
        '^subgraphs/vocabulary/',
        '^subgraphs/shared/',
        role('enum', 'scalar', 'order', 'filter', 'row', 'type', 'stub', 'input'),
      ],
    },
  ),
  rule(
    'queries-run-nothing',
    'Of the shared technique, queries take what describes a text, not what runs or serves it.',
    { path: role('queries') },
    { path: '^subgraphs/shared/(batch|database|server|subgraph|config)[^/]*\\.ts$' },
  ),
  rule(
    'queries-take-types-as-types',
    'A query names the type of its row; the class itself stays out.',
    { path: role('queries'), pathNot: '^subgraphs/vocabulary/' },
    { path: role('type', 'stub', 'input'), ...exceptTypes },
  ),
  rule(
    'resolvers-read-through-loaders',
    'A resolver or reference never sees a query or the database.',
    { path: role('resolver', 'reference') },
    { path: [role('queries'), '^subgraphs/shared/database\\.ts$'] },
  ),
  rule(
    'resolvers-take-loaders-as-types',
    'Loaders reach resolvers through the context, one set for each request.',
    { path: role('resolver', 'reference') },
    { path: role('loaders'), ...exceptTypes },
  ),
  rule(
    'formulas-are-pure',
    'Arithmetic and judgement import only more of the same.',
    { path: '\\.formulas\\.ts$' },
    { pathNot: '\\.formulas\\.ts$' },
  ),
];

const towardsPackages = [
  rule(
    'driver-behind-one-door',
    'Only shared/database.ts talks to the driver; everything else has executeRead.',
    { path: '^(subgraphs|gateway|schema)/', pathNot: '^subgraphs/shared/database\\.ts$' },
    { path: '(^|/)node_modules/neo4j-driver', ...exceptTypes },
  ),
  rule(
    'no-dev-dependency-at-run-time',
    'What runs for users needs no package that only developers install.',
    { path: '^(gateway|subgraphs|launch|database|seeds|releases|exports|citations)/' },
    { dependencyTypes: ['npm-dev'], ...exceptTypes },
  ),
  rule(
    'only-declared-packages',
    'Every package that is imported stands in package.json.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
];

const everywhere = [
  rule('no-circular', 'No import cycle, imports of types included.', {}, { circular: true }),
  rule('no-unresolved', 'An import that leads nowhere would pass every other rule.', {}, { couldNotResolve: true }),
  rule(
    'no-orphans',
    'A file that neither imports nor is imported is dead.',
    {
      orphan: true,
      pathNot: ['^(launch|benchmarks)/', '\\.config\\.[jt]s$', '^\\.dependency-cruiser\\.js$', '/main\\.ts$'],
    },
    {},
  ),
  rule(
    'no-dead-files',
    'What no entry point reaches is dead, or belongs to the tests.',
    { path: entryPoints },
    { path: '^(gateway|subgraphs|database|seeds|releases|exports|citations)/', pathNot: entryPoints, reachable: false },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...betweenFolders, ...betweenRoles, ...towardsPackages, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|\\.cache)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'require', 'default'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
