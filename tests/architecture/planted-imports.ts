/** An import that must not be: the file that gets it as one more line, and the rule it breaks. */
export interface PlantedImport {
  readonly rule: string;
  readonly file: string;
  readonly line: string;
}

const into =
  (file: string) =>
  (rule: string, line: string): PlantedImport => ({ rule, file, line });
const intoType = into('subgraphs/providers/provider.type.ts');
const intoStub = into('subgraphs/providers/buyer/buyer.stub.ts');
const intoQueries = into('subgraphs/providers/provider.queries.ts');
const intoResolver = into('subgraphs/providers/provider.resolver.ts');
const intoReference = into('subgraphs/providers/provider.reference.ts');
const intoFormulas = into('subgraphs/providers/ratio.formulas.ts');
const intoLoaders = into('subgraphs/providers/provider.loaders.ts');
const intoShared = into('subgraphs/shared/query.ts');
const intoVocabulary = into('subgraphs/vocabulary/role.enum.ts');
const intoGateway = into('gateway/endpoint.ts');

export const plantedImports: readonly PlantedImport[] = [
  intoLoaders('subgraphs-are-islands', "import '../buyers/index.js';"),
  intoLoaders('subgraphs-are-islands', "import type { Buyer } from '../buyers/buyer.type.js';\nexport type B = Buyer;"),
  intoShared('shared-knows-no-domain', "import '../buyers/index.js';"),
  intoShared(
    'shared-knows-no-domain',
    "import type { CountryStub } from '../vocabulary/country.stub.js';\nexport type C = CountryStub;",
  ),
  intoVocabulary('vocabulary-stands-alone', "import '../buyers/buyer.type.js';"),
  intoLoaders('subgraphs-not-to-tooling', "import '../../schema/graph/model.js';"),
  intoLoaders('subgraphs-not-to-tooling', "import '../../seeds/load.js';"),
  intoShared('subgraphs-not-to-tooling', "import '../../database/neo4j.js';"),
  into('subgraphs/index.ts')(
    'subgraphs-not-to-tooling',
    "import type { server } from '../gateway/server.js';\nexport type S = typeof server;",
  ),
  intoGateway('gateway-stands-alone', "import '../subgraphs/shared/query.js';"),
  intoGateway(
    'gateway-stands-alone',
    "import type { labels } from '../schema/graph/model.js';\nexport type L = typeof labels;",
  ),
  intoGateway('gateway-stands-alone', "import '../database/neo4j.js';"),
  into('seeds/load.ts')('nobody-imports-tests', "import '../tests/providers.test.js';"),
  intoType('types-are-leaves', "import '../shared/query.js';"),
  intoType('types-are-leaves', "import type { BuyerStub } from './buyer/other.type.js';\nexport type B = BuyerStub;"),
  intoStub('stubs-are-leaves', "import '../provider.formulas.js';"),
  intoStub('stubs-are-leaves', "import '../../shared/connection.js';"),
  intoQueries('queries-are-leaves', "import './provider.formulas.js';"),
  intoQueries('queries-are-leaves', "import './buyer/buyer.queries.js';"),
  intoQueries('queries-run-nothing', "import '../shared/batch.js';"),
  intoQueries(
    'queries-take-types-as-types',
    "import { Provider as Row } from './provider.type.js';\nexport const row = Row;",
  ),
  intoResolver('resolvers-read-through-loaders', "import './provider.queries.js';"),
  intoReference(
    'resolvers-read-through-loaders',
    "import type { providerById } from './provider.queries.js';\nexport type P = typeof providerById;",
  ),
  intoResolver('resolvers-read-through-loaders', "import '../shared/database.js';"),
  intoResolver(
    'resolvers-take-loaders-as-types',
    "import { providerLoaders as all } from './provider.loaders.js';\nexport const a = all;",
  ),
  intoFormulas('formulas-are-pure', "import '../vocabulary/role.enum.js';"),
  intoFormulas('formulas-are-pure', "import 'node:fs';"),
  intoFormulas('formulas-are-pure', "import 'graphql';"),
  intoLoaders('driver-behind-one-door', "import 'neo4j-driver';"),
  intoGateway('driver-behind-one-door', "export { driver } from 'neo4j-driver';"),
  intoLoaders('no-dev-dependency-at-run-time', "import 'vitest';"),
  into('seeds/load.ts')('no-dev-dependency-at-run-time', "await import('vitest');"),
  intoGateway('only-declared-packages', "import 'stray';"),
  into('gateway/endpoint.ts')('no-circular', "import './server.js';"),
  intoGateway('no-circular', "import type { server } from './server.js';\nexport type S = typeof server;"),
  intoGateway('no-unresolved', "import './nowhere.js';"),
  into('gateway/lonely.ts')('no-orphans', 'export const lonely = true;'),
  into('gateway/forgotten.ts')(
    'no-dead-files',
    "import { server } from './server.js';\nexport const forgotten = server;",
  ),
];

/** Files that exist only where a planted import names them. */
export const plantedNeighbours: Readonly<Record<string, { readonly named: string; readonly text: string }>> = {
  'subgraphs/providers/buyer/other.type.ts': { named: 'other.type', text: 'export class BuyerStub {}' },
  'subgraphs/providers/buyer/buyer.queries.ts': { named: 'buyer.queries', text: 'export const buyerById = 1;' },
};
