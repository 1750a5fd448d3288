// Over 150 lines on purpose. The rules that hold for the whole schema, one short test each.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices as composeWithTheGuild } from '@theguild/federation-composition';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  type DocumentNode,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { composeSchema, unexpectedHints } from '../../schema/compose.js';
import { bringSchema } from '../../schema/files.js';
import { labels } from '../../schema/graph/model.js';
import { roster } from '../../subgraphs/index.js';
import { buildSubgraph } from '../../subgraphs/shared/subgraph.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { apiSchema } from '../support/lists.js';

const composed = composeSchema(roster);
const committed = (file: string): string => readFileSync(join(projectRoot, 'schema', file), 'utf8');

/** The entities that clients can reach by id, each with the label of its records. */
const entities = Object.keys(labels).filter((label) => !['Entity', 'Organization', 'GraphState'].includes(label));

describe('the committed schema', () => {
  test('is what the code emits', () => {
    expect(committed('supergraph.graphql')).toBe(composed.supergraph);
    expect(committed('api.graphql')).toBe(composed.api);
    for (const [name, sdl] of Object.entries(composed.subgraphs))
      expect(committed(`subgraphs/${name}.graphql`)).toBe(sdl);
  });

  test('is told to be stale by the check as soon as one byte differs, and is written otherwise', async () => {
    const folder = await temporaryFolder();
    const lines: string[] = [];
    const bring = (check: boolean, schema = composed) =>
      bringSchema(schema, { directory: folder.path, check, onLine: (line) => lines.push(line) });
    expect(bring(true)).toBe(1);
    expect(bring(false)).toBe(0);
    expect(bring(true)).toBe(0);
    appendFileSync(join(folder.path, 'subgraphs', 'workers.graphql'), ' ');
    expect(bring(true)).toBe(1);
    expect(lines.join()).toContain('stale: schema/subgraphs/workers.graphql');
    await folder.remove();
  });

  test('is refused by the check when a hint is not on the allow-list', async () => {
    const folder = await temporaryFolder();
    const hint = { definition: { code: 'PLANTED' }, message: 'a planted hint' } as never;
    const options = { directory: folder.path, check: false, onLine: () => undefined };
    expect(bringSchema({ ...composed, hints: [hint] }, options)).toBe(1);
    await folder.remove();
  });

  test('composes without a hint that is not on the allow-list', () => {
    expect(unexpectedHints(composed.hints).map(({ message }) => message)).toEqual([]);
  });

  test('composes with an independent composer', () => {
    const services = Object.entries(composed.subgraphs).map(([name, sdl]) => ({ name, typeDefs: parse(sdl) }));
    // It overlooks @shareable on the fields of an interface object: these it reports, and nothing else.
    const shared = ['name', 'otherNames', 'roles', 'verified'];
    expect((composeWithTheGuild(services).errors ?? []).map(({ message }) => message.split(' is ')[0])).toEqual(
      shared.map((field) => `Non-shareable field "Organization.${field}"`),
    );
    const result = composeWithTheGuild(
      services.map(({ name, typeDefs }) => ({ name, typeDefs: withoutSharedFields(typeDefs, shared) })),
    );
    expect(result.errors ?? []).toEqual([]);
    expect(result.supergraphSdl).toContain('type Provider implements');
  });

  test('does not depend on which subgraph is built first', () => {
    for (const definition of [...roster].reverse()) {
      expect(buildSubgraph(definition).sdl).toBe(composed.subgraphs[definition.name]);
    }
  });
});

/** The document without some fields of its interface object. */
function withoutSharedFields(document: DocumentNode, names: readonly string[]): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition(type) {
      if (!type.directives?.some(({ name }) => name.value === 'interfaceObject')) return undefined;
      return { ...type, fields: type.fields?.filter(({ name }) => !names.includes(name.value)) };
    },
  });
}

test('every entity of the graph has its type in the API, and is a Node', () => {
  const missing = entities.filter((name) => {
    const type = apiSchema.getType(name);
    return !isObjectType(type) || !type.getInterfaces().some((implemented) => implemented.name === 'Node');
  });
  expect(missing).toEqual([]);
});

/** Coordinates of everything in a type that has no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description ? [] : [type.name];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ];
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap(({ name, description }) =>
        description ? [] : [`${type.name}.${name}`],
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    ...(description ? [] : [`${type.name}.${name}`]),
    ...args.flatMap((argument) => (argument.description ? [] : [`${type.name}.${name}(${argument.name})`])),
  ]);
  return [...own, ...fields];
}

test('every type, field, argument and enum value is described', () => {
  const types = Object.values(apiSchema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && name !== 'Query');
  expect(types.flatMap(undescribed)).toEqual([]);
  expect(undescribed(apiSchema.getQueryType() as GraphQLNamedType).filter((name) => name !== 'Query')).toEqual([]);
});

test('every root field of the contract is there', () => {
  const fields = Object.keys(apiSchema.getQueryType()?.getFields() ?? {});
  expect(fields).toEqual(
    expect.arrayContaining([
      ...['organization', 'organizations', 'provider', 'providers', 'buyer', 'buyers', 'supporter', 'supporters'],
      ...[
        'partnership',
        'partnerships',
        'country',
        'countries',
        'sector',
        'sectors',
        'metric',
        'metrics',
        'observations',
      ],
      ...['workerGroup', 'workerGroups', 'search', 'source', 'sources', 'facts', 'node', 'nodes'],
    ]),
  );
});

interface Rules {
  readonly contributors: readonly string[];
  readonly concrete: readonly string[];
}

const kinds = ['Provider', 'Buyer', 'Supporter'];
const rules: Rules = {
  contributors: ['workers', 'impact-metrics', 'registry', 'network'],
  concrete: ['identity', 'partnerships', 'providers', 'buyers', 'supporters'],
};

/** What a subgraph's SDL does with organisations that composition would refuse, or planning silently spoil. */
export function organizationFaults(sdl: string, contributor: boolean): string[] {
  const faults: string[] = [];
  visit(parse(sdl), {
    ObjectTypeDefinition: ({ name, directives = [], interfaces = [] }) => {
      const isInterfaceObject = directives.some((directive) => directive.name.value === 'interfaceObject');
      if (contributor && kinds.includes(name.value)) faults.push(`defines ${name.value}`);
      if (contributor && name.value === 'Organization' && !isInterfaceObject)
        faults.push('Organization is no interface object');
      if (!contributor && name.value === 'Organization') faults.push('defines Organization as an object');
      if (name.value === 'Organization' && interfaces.length > 0) faults.push('Organization implements an interface');
    },
    UnionTypeDefinition: ({ name, types = [] }) => {
      if (types.some((type) => type.name.value === 'Organization'))
        faults.push(`union ${name.value} holds Organization`);
    },
  });
  return faults;
}

describe('organisations', () => {
  test('are an interface object in contributors and their kinds in concrete subgraphs', () => {
    expect([...rules.contributors, ...rules.concrete].sort()).toEqual(roster.map(({ name }) => name).sort());
    for (const [name, sdl] of Object.entries(composed.subgraphs)) {
      expect(organizationFaults(sdl, rules.contributors.includes(name)), name).toEqual([]);
    }
  });

  test.each([
    ['a contributor that defines a kind', 'type Provider @key(fields: "id") { id: ID! }', true, 'defines Provider'],
    [
      'a contributor with a plain Organization',
      'type Organization @key(fields: "id") { id: ID! }',
      true,
      'Organization is no interface object',
    ],
    [
      'a union with Organization',
      'type Organization @interfaceObject { id: ID! } type A { id: ID! } union Found = Organization | A',
      true,
      'union Found holds Organization',
    ],
    [
      'an interface on Organization',
      'interface I { id: ID! } type Organization implements I @interfaceObject { id: ID! }',
      true,
      'Organization implements an interface',
    ],
    [
      'a concrete subgraph with Organization as object',
      'type Organization { id: ID! }',
      false,
      'defines Organization as an object',
    ],
  ])('%s is found', (_, sdl, contributor, fault) => {
    expect(organizationFaults(sdl, contributor)).toContain(fault);
  });

  test('share exactly their identity fields', () => {
    const shareable = (sdl: string, type: string): string[] => {
      const found: string[] = [];
      visit(parse(sdl), {
        ObjectTypeDefinition: (node) => {
          if (node.name.value !== type) return false;
          for (const field of node.fields ?? []) {
            if (field.directives?.some((directive) => directive.name.value === 'shareable'))
              found.push(field.name.value);
          }
          return false;
        },
      });
      return found.sort();
    };
    for (const kind of kinds) {
      const identity = ['country', 'id', 'name', 'otherNames', 'roles', 'verified'];
      expect(shareable(composed.subgraphs.partnerships ?? '', kind)).toEqual(identity);
      expect(shareable(composed.subgraphs[`${kind.toLowerCase()}s`] ?? '', kind)).toEqual(identity);
    }
  });
});
