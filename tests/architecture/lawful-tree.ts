import type { Tree } from './cruise.js';

/** A small project that keeps every rule, with one file of each role. */
export const lawfulTree: Tree = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { 'neo4j-driver': '1.0.0', graphql: '1.0.0' },
    devDependencies: { vitest: '1.0.0' },
  }),
  ...Object.fromEntries(
    ['neo4j-driver', 'graphql', 'vitest', 'stray'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};'],
    ]),
  ),
  'launch/all.ts':
    "import '../subgraphs/index.js';\nimport '../gateway/server.js';\nimport '../database/neo4j.js';\nprocess.exit();",
  'database/neo4j.ts': "import neo4j from 'neo4j-driver';\nexport const driver = neo4j;",
  'gateway/server.ts': "import { endpoint } from './endpoint.js';\nexport const server = endpoint;",
  'gateway/endpoint.ts': "import { parse } from 'graphql';\nexport const endpoint = parse;",
  'schema/graph/model.ts': 'export const labels = {};',
  'schema/build.ts':
    "import { labels } from './graph/model.js';\nimport { roster } from '../subgraphs/index.js';\nexport { labels, roster };",
  'seeds/load.ts': "import { driver } from '../database/neo4j.js';\nexport const load = driver;",
  'tests/providers.test.ts':
    "import { it } from 'vitest';\nimport { roster } from '../subgraphs/index.js';\nit(roster);",
  'subgraphs/index.ts':
    "import { providers } from './providers/index.js';\nimport { buyers } from './buyers/index.js';\nexport const roster = [providers, buyers];",
  'subgraphs/shared/query.ts': 'export const text = String;',
  'subgraphs/shared/list.ts': "import { text } from './query.js';\nexport const list = text;",
  'subgraphs/shared/connection.ts': 'export const connectionOf = String;',
  'subgraphs/shared/batch.ts': "import type { text } from './query.js';\nexport const batch = (it: typeof text) => it;",
  'subgraphs/shared/database.ts': "import neo4j from 'neo4j-driver';\nexport const executeRead = neo4j;",
  'subgraphs/vocabulary/role.enum.ts': "import { list } from '../shared/list.js';\nexport const Role = list;",
  'subgraphs/vocabulary/country.stub.ts':
    "import { Role } from './role.enum.js';\nexport class CountryStub { role = Role; }",
  'subgraphs/buyers/buyer.type.ts':
    "import { CountryStub } from '../vocabulary/country.stub.js';\nexport class Buyer { country = CountryStub; }",
  'subgraphs/buyers/index.ts': "import { Buyer } from './buyer.type.js';\nexport const buyers = Buyer;",
  'subgraphs/providers/index.ts': [
    "import { ProviderResolver } from './provider.resolver.js';",
    "import { ProviderReference } from './provider.reference.js';",
    "import { providerById } from './provider.queries.js';",
    "import { providerLoaders } from './provider.loaders.js';",
    "import { BuyerStub } from './buyer/buyer.stub.js';",
    "import { share } from './provider.formulas.js';",
    'export const providers = [ProviderResolver, ProviderReference, providerById, providerLoaders, BuyerStub, share];',
  ].join('\n'),
  'subgraphs/providers/main.ts':
    "import { providers } from './index.js';\nimport { executeRead } from '../shared/database.js';\nprocess.stdout.write(String([providers, executeRead]));",
  'subgraphs/providers/provider-kind.enum.ts': 'export const ProviderKind = {};',
  'subgraphs/providers/provider.type.ts':
    "import { ProviderKind } from './provider-kind.enum.js';\nimport { Role } from '../vocabulary/role.enum.js';\nexport class Provider { kind = ProviderKind; role = Role; }",
  'subgraphs/providers/provider.connection.ts':
    "import { connectionOf } from '../shared/connection.js';\nimport { Provider } from './provider.type.js';\nexport const ProviderConnection = [connectionOf, Provider];",
  'subgraphs/providers/provider.order.ts': 'export const orders = {};',
  'subgraphs/providers/provider.queries.ts': [
    "import type { Provider } from './provider.type.js';",
    "import { orders } from './provider.order.js';",
    "import { ProviderKind } from './provider-kind.enum.js';",
    "import { list } from '../shared/list.js';",
    "import { Role } from '../vocabulary/role.enum.js';",
    'export const providerById = (row: Provider) => [row, orders, ProviderKind, list, Role];',
  ].join('\n'),
  'subgraphs/providers/provider.loaders.ts':
    "import { batch } from '../shared/batch.js';\nimport { providerById } from './provider.queries.js';\nexport const providerLoaders = [batch, providerById];",
  'subgraphs/providers/provider.resolver.ts': [
    "import type { providerLoaders } from './provider.loaders.js';",
    "import { ProviderConnection } from './provider.connection.js';",
    "import type { Driver } from 'neo4j-driver';",
    'export class ProviderResolver { read = (by: typeof providerLoaders, driver: Driver) => [by, driver, ProviderConnection]; }',
  ].join('\n'),
  'subgraphs/providers/provider.reference.ts':
    "import type { providerLoaders } from './provider.loaders.js';\nexport const ProviderReference = (by: typeof providerLoaders) => by;",
  'subgraphs/providers/provider.formulas.ts':
    "import { ratio } from './ratio.formulas.js';\nexport const share = ratio;",
  'subgraphs/providers/ratio.formulas.ts': 'export const ratio = (a: number, b: number) => a / b;',
  'subgraphs/providers/buyer/buyer.stub.ts':
    "import { Provider } from '../provider.type.js';\nexport class BuyerStub extends Provider {}",
};
