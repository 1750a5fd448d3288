import { refused, shot, type Case } from '../attack.js';
import { byGet, http, operation, strict } from '../send.js';
import { times } from './text.js';

const cheap = '{ __typename }';
const open = 'The API is public: introspection and the IDE are offered on purpose.';

/** The twelve checks that the scanner graphql-cop makes, sent as it sends them. */
export const graphqlCopCases: readonly Case[] = [
  { id: 'cop 1', name: 'field suggestions', reason: open },
  { id: 'cop 2', name: 'introspection', reason: open },
  { id: 'cop 3', name: 'an IDE', reason: open },
  { id: 'cop 4', name: 'queries by GET', shots: [refused('without a header', byGet(cheap), 'BAD_REQUEST')] },
  {
    id: 'cop 5',
    name: '101 aliases',
    shots: [
      refused(
        'of __typename',
        operation(`query cop { ${times(101, (at) => `alias${at}:__typename`)} }`),
        'TOO_MANY_ALIASES',
      ),
    ],
  },
  {
    id: 'cop 6',
    name: 'a batch of ten',
    shots: [
      refused(
        'as an array',
        http({ headers: strict, body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: cheap }))) }),
        'BAD_REQUEST',
      ),
    ],
  },
  {
    id: 'cop 7',
    name: 'a trace in the answer',
    shots: [
      refused('with an error', operation('query cop { __typename nothing }'), 'GRAPHQL_VALIDATION_FAILED', {
        also: ({ text }) => {
          if (/tracing|stacktrace|exception/.test(text)) throw new Error(text);
        },
      }),
    ],
  },
  {
    id: 'cop 8',
    name: 'a directive ten times',
    shots: [
      refused('on one field', operation(`query cop { __typename ${times(10, '@aa')} }`), 'GRAPHQL_VALIDATION_FAILED'),
    ],
  },
  {
    id: 'cop 9',
    name: 'circular introspection',
    shots: [
      refused(
        'fields of types of fields',
        operation(
          'query cop { __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
        ),
        'GRAPHQL_VALIDATION_FAILED',
      ),
    ],
  },
  {
    id: 'cop 10',
    name: 'a mutation by GET',
    shots: [
      shot(
        'with a header',
        byGet('mutation cop { __typename }', { 'apollo-require-preflight': '1' }),
        405,
        'BAD_REQUEST',
      ),
    ],
  },
  {
    id: 'cop 11',
    name: 'a form',
    shots: [
      refused(
        'by POST',
        http({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' }),
        'BAD_REQUEST',
      ),
    ],
  },
  {
    id: 'cop 12',
    name: 'an error that nobody handled',
    shots: [
      refused('no document', http({ headers: strict, body: '{"query":"qwerty cop { abc }"}' }), 'GRAPHQL_PARSE_FAILED'),
    ],
  },
];
