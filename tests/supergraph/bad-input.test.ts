// Over 150 lines on purpose. One table of hostile values, sent to every argument there is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';
import { apiLists } from '../support/lists.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const cursorOf = async (query: string): Promise<string | null> => {
  const data = await graph.data(query);
  return data.list.pageInfo.endCursor as string | null;
};

const codeOf = async (query: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await graph.run(query, variables);
  return errors.map(({ extensions }) => extensions?.code);
};

describe('an id that does not exist', () => {
  test.each([
    'organization',
    'provider',
    'buyer',
    'supporter',
    'partnership',
    'sector',
    'metric',
    'workerGroup',
    'source',
    'node',
  ])('is null at %s', async (field) => {
    expect(await graph.data(`{ ${field}(id: "nothing:here") { id } }`)).toEqual({ [field]: null });
  });

  test('is null at country, and in its place at nodes', async () => {
    expect(await graph.data('{ country(code: "AQ") { id } }')).toEqual({ country: null });
    expect(await graph.data('{ nodes(ids: ["nothing:here", "country:KE"]) { id } }')).toEqual({
      nodes: [null, { id: 'country:KE' }],
    });
  });
});

describe('page arguments', () => {
  const fields = apiLists
    .filter(({ owner, field }) => owner === 'Query' && field !== 'search')
    .map(({ field }) => field);

  test.each(fields)('of %s are refused when they contradict each other or the limits', async (field) => {
    for (const bad of [
      'first: 0',
      'first: -1',
      'last: 0',
      'first: 1, last: 1',
      'first: 1, before: "x"',
      'last: 1, after: "x"',
      'after: "x", before: "y"',
    ]) {
      expect(await codeOf(`{ ${field}(${bad}) { edges { cursor } } }`), bad).toEqual(['BAD_USER_INPUT']);
    }
    for (const large of ['first: 101', 'last: 101']) {
      expect(await codeOf(`{ ${field}(${large}) { edges { cursor } } }`), large).toEqual(['BAD_USER_INPUT']);
    }
  });

  test.each(fields)('of %s refuse a cursor that is damaged or of another list', async (field) => {
    const other = field === 'sources' ? 'organizations' : 'sources';
    const foreign = await cursorOf(`{ list: ${other}(first: 1) { pageInfo { endCursor } } }`);
    const own = await cursorOf(`{ list: ${field}(first: 1) { pageInfo { endCursor } } }`);
    // The data set holds no release: that list has no cursor of its own.
    const [, ...rest] = own === null ? [] : (JSON.parse(Buffer.from(own, 'base64url').toString()) as unknown[]);
    for (const cursor of [
      // Alike in all but the list: its order, the type of its key.
      Buffer.from(JSON.stringify(['otherwise', ...rest])).toString('base64url'),
      '',
      'x',
      '!!!',
      Buffer.from('[1,2,3,4]').toString('base64url'),
      Buffer.from('"text"').toString('base64url'),
      foreign,
    ]) {
      expect(
        await codeOf(`query ($after: String) { ${field}(after: $after) { edges { cursor } } }`, { after: cursor }),
        cursor ?? undefined,
      ).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('refuse a cursor of another order, and one whose key has another type', async () => {
    const byName = await cursorOf('{ list: organizations(first: 1) { pageInfo { endCursor } } }');
    const query =
      'query ($after: String) { organizations(after: $after, orderBy: PARTNERSHIP_COUNT_DESC) { edges { cursor } } }';
    expect(await codeOf(query, { after: byName })).toEqual(['BAD_USER_INPUT']);
    const forged = Buffer.from('["organizations","PARTNERSHIP_COUNT_DESC","text","id"]').toString('base64url');
    expect(await codeOf(query, { after: forged })).toEqual(['BAD_USER_INPUT']);
  });

  test('of a list below a record are checked as well', async () => {
    expect(
      await codeOf('{ organization(id: "organization:sama") { partners(first: 101) { edges { cursor } } } }'),
    ).toEqual(['BAD_USER_INPUT']);
  });
});

test('more than 100 ids are refused, 100 are not', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `organization:${index}`);
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(await codeOf(query, { ids })).toEqual(['BAD_USER_INPUT']);
  expect(await codeOf(query, { ids: ids.slice(0, 100) })).toEqual([]);
});

test('an unknown enum value is refused, as literal and as variable', async () => {
  expect(await codeOf('{ organizations(orderBy: NO_ORDER) { edges { cursor } } }')).toEqual(['BAD_USER_INPUT']);
  expect(
    await codeOf('query ($orderBy: OrganizationOrder!) { organizations(orderBy: $orderBy) { edges { cursor } } }', {
      orderBy: 'NO_ORDER',
    }),
  ).toEqual(['BAD_USER_INPUT']);
});

describe('a search', () => {
  test.each([
    'NOT kenya',
    'NOT "data divide"',
    'NOT a NOT b',
    'sama OR NOT data',
    'AND sama',
    'sama AND',
    'OR sama',
    'sama OR',
    'sama NOT',
    'sama AND OR data',
  ])('for %s is bad input', async (text) => {
    expect(await codeOf('query ($text: String!) { search(text: $text) { totalCount } }', { text })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('longer than its limits is bad input', async () => {
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
    expect(await codeOf(query, { text: 'a'.repeat(1_001) })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf(query, { text: 'a '.repeat(21) })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('hostile text', () => {
  const nasty = [
    ...['+', '-', '&&', '||', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/'].flatMap(
      (mark) => [mark, `sama${mark}`, `${mark}sama`],
    ),
    ..."' ` $ ; // /* */ {{x}} ${x} \u0027 \\u0027 '}) MATCH (n) DETACH DELETE n // \u0000 \ud800 \uffff".split(' '),
    "x'}) MATCH (n) DETACH DELETE n //",
    'name:sama',
    'sama~2^9',
    '*:*',
    '/(a+)+$/',
    'x~2 '.repeat(250),
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'CALL db.labels() YIELD label RETURN label',
    'CALL apoc.help("x")',
    '٣ 漢字 ß ø Ł',
  ];
  const places: [string, string][] = [
    ['search', 'query ($text: String!) { search(text: $text) { totalCount edges { node { id } } } }'],
    [
      'a name filter',
      'query ($text: String!) { organizations(filter: { name: { contains: $text } }) { totalCount edges { node { id } } } }',
    ],
    [
      'a name prefix',
      'query ($text: String!) { organizations(filter: { name: { startsWith: $text } }) { edges { node { id } } } }',
    ],
    ['an id', 'query ($text: ID!) { node(id: $text) { id } organization(id: $text) { id } }'],
    [
      'an id filter',
      'query ($text: ID!) { observations(filter: { organization: { eq: $text } }) { edges { node { id } } } }',
    ],
    ['a text filter', 'query ($text: String!) { facts(filter: { field: { eq: $text } }) { edges { node { id } } } }'],
  ];

  test.each(places)('in %s is text, without error from below and without change of the graph', async (_, query) => {
    const countAll = 'MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS relationships';
    const before = (await graph.driver.executeQuery(countAll, {}, { database: 'neo4j' })).records[0]?.toObject();
    for (const text of nasty) {
      const { errors } = await graph.run(query, { text });
      expect(
        errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT'),
        JSON.stringify(text),
      ).toEqual([]);
    }
    expect((await graph.driver.executeQuery(countAll, {}, { database: 'neo4j' })).records[0]?.toObject()).toEqual(
      before,
    );
  });

  test('that is a whole name, stop words and all, finds the organisation', async () => {
    const query = 'query ($text: String!) { search(text: $text, first: 1) { edges { node { name } } } }';
    for (const name of ['The Rockefeller Foundation', 'Digital Divide Data', 'AT&T Government Solutions']) {
      const data = await graph.data(query, { text: name });
      expect(data.search.edges[0]?.node.name).toBe(name);
    }
  });

  test('around a word still finds the word', async () => {
    const query = 'query ($text: String!) { search(text: $text) { edges { node { id } } } }';
    for (const text of [
      'sama',
      '+sama',
      '(sama)',
      'sama/',
      'sama~',
      'sama*',
      '"sama"',
      'SÁMA',
      'sama && ||',
      'sama:',
    ]) {
      const data = await graph.data(query, { text });
      expect(
        data.search.edges.map(({ node }: { node: { id: string } }) => node.id),
        text,
      ).toContain('organization:sama');
    }
  });
});
