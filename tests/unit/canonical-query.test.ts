import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../citations/canonical-json.js';
import { canonicalQuery, type Operation } from '../../citations/canonical-query.js';
import { projectRoot } from '../../launch/project-root.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8'));
const canonical = (query: string, more: Omit<Operation, 'query'> = {}) => canonicalQuery(schema, { query, ...more });

describe('the canonical form of an operation', () => {
  test('is one for the same question however it is written', () => {
    const plain =
      '{ organizations(filter: { country: { in: ["KE", "IN"] } }, first: 5) { edges { node { id name } } } }';
    const ways: [string, Omit<Operation, 'query'>?][] = [
      [
        'query Named { organizations(first: 5, filter: {country: {in: ["IN", "KE", "IN"]}}, orderBy: NAME_ASC) { edges { node { name id } } } }',
      ],
      [
        'query ($n: Int = 5, $c: [CountryCode!]) { organizations(first: $n, after: null, filter: { country: { in: $c } }) { edges { node { id name } } } }',
        { variables: { c: ['KE', 'IN'] } },
      ],
      [
        '{ organizations: organizations(first: 5, filter: {country: {in: ["KE", "IN"]}}) { ...Page } } fragment Page on QueryOrganizationsConnection { edges { node { name } ... { node { id } } } }',
      ],
      [
        `query A { organizations { totalCount } } query B($with: Boolean!) { organizations(filter: {country: {in: ["KE", "IN"]}}, first: 5) { totalCount @include(if: $with) edges { node { id name @skip(if: $with) } } } }`,
        { operationName: 'B', variables: { with: false } },
      ],
    ];
    for (const [query, more] of ways) expect(canonical(query, more)).toBe(canonical(plain));
    expect(canonical(plain)).toContain('orderBy: NAME_ASC');
  });

  test('is its own canonical form', () => {
    const once = canonical(
      'query ($id: ID!) { node(id: $id) { id ... on Provider { kind name } ... on Buyer { id } __typename } }',
      { variables: { id: 'organization:sama' } },
    );
    expect(canonical(once)).toBe(once);
  });

  test.each([
    ['a filter', '{ organizations(filter: { country: { eq: "KE" } }) { totalCount } }'],
    ['an order', '{ organizations(orderBy: NAME_DESC) { totalCount } }'],
    ['a field', '{ organizations { totalCount pageInfo { hasNextPage } } }'],
    ['an alias', '{ all: organizations { totalCount } }'],
    ['a page', '{ organizations(first: 3) { totalCount } }'],
  ])('differs by %s', (_, query) => {
    expect(canonical(query)).not.toBe(canonical('{ organizations { totalCount } }'));
  });

  test('keeps fields of one type apart from those of another', () => {
    const one = canonical('{ node(id: "x") { ... on Provider { name } ... on Buyer { roles } } }');
    const other = canonical('{ node(id: "x") { ... on Provider { roles } ... on Buyer { name } } }');
    expect(one).not.toBe(other);
  });

  test.each([
    ['no GraphQL', '{ organizations', 'Syntax Error'],
    ['an unknown field', '{ planets { id } }', 'planets'],
    ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', '$id'],
    ['several operations without a name', 'query A { __typename } query B { __typename }', 'operationName'],
  ])('of %s is refused', (_, query, reason) => {
    expect(() => canonical(query)).toThrow(reason);
  });
});

test('canonical JSON depends on members and their values alone', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  expect(canonicalJson({ a: true, b: [1, { c: 'é', d: null }] })).toBe(
    canonicalJson({ b: [1, { d: null, c: 'é' }], a: true }),
  );
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
