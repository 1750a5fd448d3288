import { GraphQLError } from 'graphql';
import { refused, shot, type Answer, type Case, type Send } from '../attack.js';
import { byGet, http, operation, operationParts, sendTo, strict, withVariables } from '../send.js';

const cheap = '{ country(code: "KE") { id } }';
const invalid = 'GRAPHQL_VALIDATION_FAILED';
const secret = 'connect ECONNREFUSED 10.1.2.3:7687 at Loader.run MATCH (n:Worker)';

/** On a server whose every read fails so. */
const failing =
  (error: () => Error): Send =>
  async (target) => {
    const url = await target.server({
      read: async () => {
        throw error();
      },
    });
    return sendTo(url, operationParts(cheap));
  };

const onlyCost = ({ text }: Answer) => {
  const { extensions } = JSON.parse(text) as { extensions?: object };
  if (Object.keys(extensions ?? {}).join() !== 'cost') throw new Error(`the answer tells more: ${text}`);
};
const quiet = ({ headers }: Answer) => {
  for (const name of ['server', 'x-powered-by']) if (headers[name] !== undefined) throw new Error(`${name} is told`);
  if (headers['cache-control'] !== 'no-store') throw new Error('the answer may be stored');
};
const correlated = ({ text }: Answer) => {
  if (!/"correlationId":"[0-9a-f-]{36}"/.test(text)) throw new Error('no correlation id');
};

/** Family D: what an answer tells about us. */
export const disclosureCases: readonly Case[] = [
  {
    id: 'D1',
    // The API is public and introspection on: a suggestion tells nothing that the schema does not.
    name: 'a slip in a name',
    shots: [
      refused('field', operation('{ countri(code: "KE") { id } }'), invalid),
      refused('argument', operation('{ country(cod: "KE") { id } }'), invalid),
      refused('type', operation('query ($id: Countri) { country(code: $id) { id } }'), invalid),
      refused('type of a fragment', operation('{ node(id: "x") { ... on Providr { id } } }'), invalid),
      refused('enum value', operation('{ organizations(orderBy: NAME_AS) { totalCount } }'), 'BAD_USER_INPUT'),
      refused(
        'enum value, by variable',
        withVariables('query ($o: OrganizationOrder!) { organizations(orderBy: $o) { totalCount } }', { o: 'NAME_AS' }),
        'BAD_USER_INPUT',
      ),
      refused(
        'input field',
        operation('{ organizations(filter: { nam: { eq: "x" } }) { totalCount } }'),
        'BAD_USER_INPUT',
      ),
      refused('directive', operation('{ country(code: "KE") { id @skp(if: true) } }'), invalid),
    ],
    inside: operation(cheap),
  },
  {
    id: 'D2',
    name: 'a fault within',
    shots: [
      shot(
        'in a resolver',
        failing(() => new TypeError(secret)),
        200,
        'INTERNAL_SERVER_ERROR',
        { calls: 1, also: correlated },
      ),
      shot(
        'in the driver',
        failing(
          () => new GraphQLError(secret, { extensions: { code: 'Neo.ClientError.Security', stacktrace: [secret] } }),
        ),
        200,
        'INTERNAL_SERVER_ERROR',
        { calls: 1, also: correlated },
      ),
      refused('in the planner', operation('{ __type(name: "Query") { isOneOf } }'), invalid),
      refused('in the JSON', http({ headers: strict, body: '{"query": nonsense}' }), 'BAD_REQUEST'),
    ],
  },
  {
    id: 'D3',
    name: 'a subgraph that is down or talks nonsense',
    shownBy: 'tests/gateway/http-data-source.test.ts',
  },
  {
    id: 'D4',
    name: 'headers that ask for traces and plans',
    shots: [
      'apollo-federation-include-trace',
      'apollo-query-plan-experimental',
      'x-apollo-tracing',
      'graphql-debug',
    ].map((name) =>
      shot(
        name,
        http({ headers: { ...strict, [name]: 'ftv1' }, body: JSON.stringify({ query: cheap }) }),
        200,
        undefined,
        { calls: 1, also: onlyCost },
      ),
    ),
  },
  {
    id: 'D5',
    name: 'files and pages of the inside',
    shots: [
      '/metrics',
      '/.env',
      '/package.json',
      '/graphql.js.map',
      '/..%2fpackage.json',
      '/graphiql/../package.json',
      '/server-info',
    ].map((path) => shot(path, http({ method: 'GET', path }), 404, 'NOT_FOUND')),
    inside: http({ method: 'GET', path: '/health/live' }),
  },
  {
    id: 'D6',
    name: 'the fields between gateway and subgraphs',
    shots: [
      refused('_service', operation('{ _service { sdl } }'), invalid),
      refused('_entities', operation('{ _entities(representations: []) { __typename } }'), invalid),
    ],
    inside: operation('{ node(id: "country:KE") { id } }'),
  },
  {
    id: 'D7',
    name: 'settings of development (all cases run with NODE_ENV unset)',
    shots: [
      refused('a stack trace', operation('{ country('), 'GRAPHQL_PARSE_FAILED', {
        also: ({ text }) => {
          if (/stack|\.js/.test(text)) throw new Error(text);
        },
      }),
    ],
    inside: operation(cheap),
  },
  {
    id: 'D8',
    name: 'time that tells of hidden records',
    reason: 'Nothing in the API is hidden from anybody: every record is public.',
  },
  {
    id: 'D9',
    name: 'headers of an answer',
    shots: [
      shot('answered', operation(cheap), 200, undefined, { calls: 1, also: quiet }),
      refused('refused', operation('{ nothing }'), invalid, { also: quiet }),
      shot('by GET', byGet(cheap, { 'apollo-require-preflight': '1' }), 200, undefined, { calls: 1, also: quiet }),
    ],
  },
  {
    id: 'D10',
    name: 'an answer for one caller that is kept for another',
    reason: 'Every answer depends on the operation alone, none on who asks.',
  },
];
