// Over 150 lines on purpose. One table: every case of family A beside its just-inside twin, to be read side by side.
import { getIntrospectionQuery } from 'graphql';
import * as sized from '../../support/operations-of-size.js';
import { refused, shot, type Case } from '../attack.js';
import { operation } from '../send.js';
import { inCountry, times } from './text.js';

const invalid = 'GRAPHQL_VALIDATION_FAILED';
const doubling = (levels: number, own: (level: number) => string) =>
  `${inCountry('...F0')} ${times(levels, (level) => `fragment F${level} on Country { ${own(level)} ...F${level + 1} ...F${level + 1} }`)} fragment F${levels} on Country { id }`;
const circle = (length: number) =>
  `${inCountry('...C0')} ${times(length, (at) => `fragment C${at} on Country { id ...C${(at + 1) % length} }`)}`;
const nestedAliases = (count: number) =>
  `{ a: country(code: "KE") { ...A b: name c: region ...B } }
   fragment A on Country { ${times(count - 5, (index) => `d${index}: id`)} }
   fragment B on Country { e: providers(first: 1) { f: totalCount } }`;
const reused = (levels: number) =>
  `{ a: organization(id: "x") { ...F } b: organization(id: "x") { partners(first: 1) { edges { node { ...F } } } } }
   fragment F on Organization ${sized.ofDepth(levels).slice('{ organization(id: "x")'.length, -1)}`;
const named = (depth: number) =>
  sized
    .ofDepth(depth)
    .replace('{ organization', 'query __schema { __schema: organization')
    .replace('{ partners', '{ ...__schema } } fragment __schema on Organization { partners')
    .slice(0, -2);
const wide = (first: number) =>
  `{ organizations(first: ${first}) { edges { node { id name otherNames roles country { id code name region }
     partnerships(first: ${first}) { edges { node { id kind status start end sources { id title url } parties { role organization { id name } } } } }
     observations(first: ${first}) { edges { node { id value unit year metric { id name } sources { id title } } } } } } } }`;

/** Family A: what a document can be made of. */
export const shapeCases: readonly Case[] = [
  {
    id: 'A1',
    name: '101 aliases of __typename',
    shots: [refused('101', operation(`{ ${times(101, (index) => `a${index}: __typename`)} }`), 'TOO_MANY_ALIASES')],
    inside: operation(inCountry(times(30, (index) => `a${index}: __typename`))),
  },
  {
    id: 'A2',
    name: 'aliased expensive fields',
    shots: [
      refused(
        '1,000',
        operation(`{ ${times(1_000, (at) => `a${at}: organizations { totalCount }`)} }`),
        'TOO_MANY_TOKENS',
      ),
      refused(
        '300',
        operation(`{ ${times(300, (at) => `a${at}: organizations { totalCount }`)} }`),
        'TOO_MANY_ALIASES',
      ),
    ],
    inside: operation(`{ ${times(10, (at) => `a${at}: organizations { pageInfo { hasNextPage } }`)} }`),
  },
  {
    id: 'A3',
    name: 'aliases spread over fragments and levels',
    shots: [refused('31', operation(nestedAliases(31)), 'TOO_MANY_ALIASES')],
    inside: operation(nestedAliases(30)),
  },
  {
    id: 'A4',
    name: 'the same field again and again',
    shots: [
      refused('1,100 times', operation(inCountry(times(1_100, 'id'))), invalid),
      refused('10,000 times', operation(inCountry(times(10_000, 'id'))), 'TOO_MANY_TOKENS'),
    ],
    inside: operation(inCountry(times(500, 'id'))),
  },
  {
    id: 'A5',
    name: 'unknown directives',
    shots: [
      refused('10', operation(inCountry(`id ${times(10, '@unknown')}`)), invalid),
      refused('900', operation(inCountry(`id ${times(900, '@unknown')}`)), invalid),
      refused('5,000', operation(inCountry(`id ${times(5_000, '@unknown')}`)), 'TOO_MANY_TOKENS'),
    ],
    inside: operation(inCountry('id @include(if: true)')),
  },
  {
    id: 'A6',
    name: 'many @skip and @include',
    shots: [
      refused('250 on one field', operation(inCountry(`id ${times(250, '@skip(if: false)')}`)), invalid),
      refused('200 on as many fields', operation(inCountry(times(200, 'id @skip(if: false)'))), 'TOO_MANY_DIRECTIVES'),
      refused('500 on as many fields', operation(inCountry(times(500, 'id @skip(if: false)'))), 'TOO_MANY_TOKENS'),
    ],
    inside: operation(inCountry(times(20, 'id @skip(if: false)'))),
  },
  {
    id: 'A7',
    name: 'fragments in a circle',
    shots: [1, 2, 50].map((length) => refused(`of ${length}`, operation(circle(length)), invalid)),
    inside: operation(`${inCountry('...A')} fragment A on Country { id ...B } fragment B on Country { name }`),
  },
  {
    id: 'A8',
    name: 'circular introspection',
    shots: [
      refused(
        'fields of types of fields',
        operation('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
        invalid,
      ),
      refused('types of types', operation(sized.ofIntrospectionDepth(21)), 'INTROSPECTION_TOO_DEEP'),
    ],
    inside: operation(getIntrospectionQuery()),
  },
  {
    id: 'A9',
    name: 'fragments that double, with aliases',
    shots: [refused('16 levels', operation(doubling(16, (level) => `a${level}: id`)), 'TOO_MANY_ALIASES')],
    inside: operation(doubling(2, (level) => `a${level}: id`)),
  },
  {
    id: 'A10',
    name: 'fragments that double, without aliases',
    shots: [30, 140].map((levels) =>
      refused(`${levels} levels`, operation(doubling(levels, () => '')), 'TOO_MANY_SELECTIONS'),
    ),
    inside: operation(doubling(7, () => '')),
  },
  {
    id: 'A11',
    name: 'one level too deep',
    shots: [
      refused('in plain fields', operation(sized.ofDepth(16)), 'QUERY_TOO_DEEP'),
      refused('in inline fragments', operation(sized.ofDepthInline(16)), 'QUERY_TOO_DEEP'),
      refused('in named fragments', operation(sized.ofDepthInFragments(16)), 'QUERY_TOO_DEEP'),
    ],
    inside: operation(sized.ofDepthInFragments(15)),
  },
  {
    id: 'A12',
    name: 'a fragment spread first shallow, then deep',
    shots: [refused('three levels deeper', operation(reused(13)), 'QUERY_TOO_DEEP')],
    inside: operation(reused(12)),
  },
  {
    id: 'A13',
    name: 'operation, fragment and alias named __schema',
    shots: [refused('one level too deep', operation(named(16)), 'QUERY_TOO_DEEP')],
    inside: operation(named(15)),
  },
  {
    id: 'A14',
    name: 'nesting without end',
    shots: [
      refused('10,000 selections', operation(`${'{ a '.repeat(10_000)}${'}'.repeat(10_000)}`), 'TOO_MANY_TOKENS'),
      refused('600 selections', operation(`${'{ a '.repeat(600)}${'}'.repeat(600)}`), invalid),
      refused(
        '5,000 input objects',
        operation(`{ organizations(filter: ${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}) { totalCount } }`),
        'TOO_MANY_TOKENS',
      ),
      refused(
        '400 input objects',
        operation(`{ organizations(filter: ${'{a: '.repeat(400)}1${'}'.repeat(400)}) { totalCount } }`),
        'BAD_USER_INPUT',
      ),
      refused(
        '900 lists in lists',
        operation(`{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`),
        'BAD_USER_INPUT',
      ),
    ],
    inside: operation(sized.ofDepth(15)),
  },
  {
    id: 'A15',
    name: 'a huge document',
    shots: [
      shot('a million tokens', operation(`{ ${'a '.repeat(1_000_000)} }`), 413, 'PAYLOAD_TOO_LARGE'),
      shot('a comment of 1 MB', operation(`{ __typename } #${'x'.repeat(1_000_000)}`), 413, 'PAYLOAD_TOO_LARGE'),
      shot('a name of 1 MB', operation(`query ${'x'.repeat(1_000_000)} { __typename }`), 413, 'PAYLOAD_TOO_LARGE'),
      refused('40,000 tokens', operation(`{ ${'a '.repeat(40_000)} }`), 'TOO_MANY_TOKENS'),
      shot(
        'a block string of 40,000 lines',
        operation(`{ country(code: """${'\n'.repeat(40_000)}""") { id } }`),
        200,
        'BAD_USER_INPUT',
        { calls: 1 },
      ),
    ],
    inside: operation(`{ __typename } #${'x'.repeat(99_000)}`),
  },
  {
    id: 'A16',
    name: 'a document full of what is not used',
    shots: [
      refused(
        '200 fragments',
        operation(`${inCountry('id')} ${times(200, (at) => `fragment U${at} on Country { id }`)}`),
        invalid,
      ),
      refused(
        '1,000 fragments',
        operation(`${inCountry('id')} ${times(1_000, (at) => `fragment U${at} on Country { id }`)}`),
        'TOO_MANY_TOKENS',
      ),
      refused('400 variables', operation(`query (${times(400, (at) => `$v${at}: ID`)}) ${inCountry('id')}`), invalid),
      refused(
        '300 operations',
        operation(times(300, (at) => `query Q${at} { __typename }`)),
        'OPERATION_RESOLUTION_FAILURE',
      ),
    ],
    inside: operation(
      times(300, (at) => `query Q${at} { __typename }`),
      { operationName: 'Q7' },
    ),
  },
  {
    id: 'A17',
    name: 'overlapping fields, to be compared with each other',
    shots: [
      refused(
        '200 that conflict',
        operation(inCountry(times(200, (at) => `... on Country { x: ${at % 2 ? 'id' : 'name'} }`))),
        invalid,
      ),
      refused('1,900 that agree', operation(inCountry(times(1_900, 'name'))), invalid),
    ],
    inside: operation(inCountry(times(300, '... on Country { name }'))),
  },
  {
    id: 'A18',
    name: 'many root fields',
    shots: [
      refused('11', operation(sized.ofRootFields(11)), 'TOO_MANY_ROOT_FIELDS'),
      refused('1,000', operation(sized.ofRootFields(1_000)), 'TOO_MANY_TOKENS'),
      refused('1,000 mutations', operation(`mutation { ${times(1_000, 'a')} }`), invalid),
      refused('a mutation, of which there is none', operation('mutation { a }'), invalid),
    ],
    inside: operation(sized.ofRootFields(10)),
  },
  {
    id: 'A19',
    name: 'a wide selection over many types',
    shots: [refused('100 rows on each level', operation(wide(100)), 'QUERY_TOO_COSTLY')],
    inside: operation(wide(5)),
  },
  {
    id: 'A20',
    name: '@defer and @stream, which are not offered',
    shots: [
      refused('@defer', operation(inCountry('... @defer { id }')), invalid),
      refused('@stream', operation('{ organizations { edges @stream(initialCount: 1) { cursor } } }'), invalid),
    ],
    inside: operation(inCountry('... { id }')),
  },
];
