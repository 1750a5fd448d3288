import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const sources = ['**/*.ts'];
const toolConfigs = ['*.config.ts'];

/** Where process, environment and sockets may be touched: composition roots, the database's launcher, tools and tests. */
const mayTouchTheWorld = [
  ...['launch/**', 'subgraphs/*/main.ts', 'database/**'],
  // The one door to threads.
  ...['subgraphs/shared/worker-thread.ts', 'schema/build.ts', 'benchmarks/**', 'tests/**', ...toolConfigs],
];

const byName = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const listening = {
  selector: 'CallExpression[callee.property.name="listen"]',
  message: 'Only launch and main.ts listen: hand them the server.',
};
const worldly = 'Only launch and main.ts touch process and environment: take what you need as an argument.';

const typescript = {
  name: 'project/typescript',
  files: sources,
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-restricted-syntax': ['error', byName],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    // An interface beside an abstract class of the same name is how a GraphQL interface gets its fields.
    '@typescript-eslint/no-unsafe-declaration-merging': 'off',
    '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // An async function without await still promises: a throw in it rejects, as its interface says.
    '@typescript-eslint/require-await': 'off',
  },
};

const world = {
  name: 'project/world',
  files: sources,
  ignores: mayTouchTheWorld,
  rules: {
    'no-restricted-syntax': ['error', byName, listening],
    'no-restricted-globals': ['error', { name: 'process', message: worldly }],
    'no-restricted-properties': ['error', { object: 'globalThis', property: 'process', message: worldly }],
    'no-restricted-imports': [
      'error',
      ...['process', 'child_process', 'cluster', 'worker_threads'].flatMap((module) => [
        { name: module, message: worldly },
        { name: `node:${module}`, message: worldly },
      ]),
    ],
  },
};

/** Tests read answers as they come over the wire: what is not there fails the test, not the compiler. */
const tests = {
  name: 'project/tests',
  files: ['tests/**/*.ts'],
  rules: Object.fromEntries(
    ['no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-member-access', 'no-unsafe-return']
      .concat('unbound-method')
      .map((rule) => [`@typescript-eslint/${rule}`, 'off']),
  ),
};

/** What is computed about the network: values of one revision, which nobody asks for again by an id. */
const networkValues = [
  ...['ShortestPaths', 'OrganizationPath', 'PathHop', 'Neighbourhood', 'NeighbourhoodNode', 'NeighbourhoodTie'],
  ...['Network', 'NetworkStructure', 'NetworkDistances', 'DegreeCount', 'NetworkMeasureValues', 'MeasuredNode'],
  ...[
    'OrganizationMeasure',
    'NetworkCommunities',
    'NetworkCommunity',
    'NetworkExtent',
    'NetworkYear',
    'NetworkTimeline',
  ],
  ...['OrganizationYear', 'OrganizationTimeline', 'NetworkDifference'],
  ...['Introductions', 'Introduction', 'Interlocks', 'Interlock', 'HybridCandidates', 'HybridCandidate'],
];

/** Figures that are computed: what they are about can be asked for again, they cannot. */
const impactValues = [
  ...['AggregateFigures', 'Coverage', 'GroupCoverage', 'Percentile', 'SeriesPoint'],
  ...['ObservationGroup', 'OrganizationGroup', 'PartnershipGroup'],
  ...['Comparison', 'ComparisonCell', 'Benchmark', 'PeerComposition', 'DerivedMetric'],
  ...['PledgeProgress', 'SectorClaim', 'SectorCounter', 'SectorGoal', 'SectorTotal'],
  ...['Assessment', 'AssessedTopic', 'AssessedCriterion', 'AssessmentRecord'],
  ...['AssessmentScheme', 'SchemeTopic', 'SchemeCriterion'],
  ...['BusinessCase', 'BusinessArgument', 'BusinessEvidence', 'SettingComparison'],
  ...['WalkCoverage', 'FundingHistory', 'FundingAmount', 'FundingCoverage'],
  ...['DonorSupport', 'DonorSupportCriterion', 'SupportCount', 'SupportCriterion', 'SupportedProviders'],
];

const schemaRules = {
  ...graphql.configs['flat/schema-recommended'].rules,
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
      rootField: true,
      ignoredSelectors: ['ObjectTypeDefinition[name.value=Query]'],
    },
  ],
  // `buyers` and `providers` are edges of every organisation, Buyer and Provider among them.
  '@graphql-eslint/no-typename-prefix': 'off',
  // An id belongs to what can be asked for again; pages, edges and values have none.
  '@graphql-eslint/strict-id-in-types': [
    'error',
    {
      acceptedIdNames: ['id'],
      acceptedIdTypes: ['ID'],
      exceptions: {
        types: [
          'PageInfo',
          'Money',
          'Party',
          'Evidence',
          'Profile',
          'Headquarters',
          'GeoCoordinates',
          'FacetValue',
          'HighlightSegment',
          ...networkValues,
          ...impactValues,
          ...['ReleaseTable', 'ReleaseDifference', 'KindDifference', 'RecordDifference'],
        ],
        suffixes: ['Connection', 'Edge', 'Facets'],
      },
    },
  ],
};

const api = {
  name: 'project/api',
  files: ['schema/api.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/api.graphql' } } },
  rules: {
    ...schemaRules,
    ...graphql.configs['flat/schema-relay'].rules,
    // Small bounded lists are plain lists of values, and Organization is an interface of its own subgraph: only the gateway knows Node.
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
  },
};

const ofOneFile = ['description-style', 'no-hashtag-description', 'require-deprecation-reason'];

/** A subgraph's schema leans on the federation's directives and on other subgraphs: only what one file shows is asked. */
const subgraphs = {
  name: 'project/subgraphs',
  files: ['schema/subgraphs/*.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/api.graphql' } } },
  rules: Object.fromEntries(ofOneFile.map((rule) => [`@graphql-eslint/${rule}`, 'error'])),
};

export default tseslint.config(
  { ignores: ['dist/**', '.data/**', '.cache/**', 'coverage/**', 'node_modules/**'] },
  typescript,
  world,
  tests,
  { name: 'project/tool-configs', files: toolConfigs, rules: { 'no-restricted-syntax': 'off' } },
  api,
  subgraphs,
);
