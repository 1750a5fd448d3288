import { refused, shot, type Case } from '../attack.js';
import { operation, withVariables } from '../send.js';

const hostile = ["x'}) DETACH DELETE (n) //", '`name` DESC', 'NAME_ASC; CALL db.labels()', 'name:DESC'];
const logged = (name: string) => operation('query A { __typename }', { operationName: name });
const unlogged: Parameters<typeof refused>[3] = {
  also: (_, { logged: lines }) => {
    if (lines.length > 0) throw new Error(`the log was written to: ${lines.join()}`);
  },
};
const long = 'a'.repeat(10_000);

/** Family G: text that means to be more than text. */
export const injectionCases: readonly Case[] = [
  { id: 'G1', name: 'hostile text in every argument', shownBy: 'tests/supergraph/bad-input.test.ts' },
  {
    id: 'G2',
    name: 'an order or a filter in free text',
    shots: hostile.flatMap((text) => [
      refused(
        `${text} as an order`,
        operation(`{ organizations(orderBy: ${JSON.stringify(text)}) { totalCount } }`),
        'BAD_USER_INPUT',
      ),
      refused(
        `${text} as an order by variable`,
        withVariables('query ($o: OrganizationOrder!) { organizations(orderBy: $o) { totalCount } }', { o: text }),
        'BAD_USER_INPUT',
      ),
      refused(
        `${text} as a filter`,
        withVariables('query ($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }', {
          f: { [text]: { eq: 'x' } },
        }),
        'BAD_USER_INPUT',
      ),
    ]),
    inside: operation('{ organizations(orderBy: NAME_DESC) { totalCount } }'),
  },
  { id: 'G3', name: 'the grammar of the search', shownBy: 'tests/supergraph/bad-input.test.ts' },
  { id: 'G4', name: 'statements and procedures as text', shownBy: 'tests/supergraph/bad-input.test.ts' },
  { id: 'G5', name: 'a write where only reads belong', shownBy: 'tests/database/start.test.ts' },
  {
    id: 'G6',
    name: 'lines for the log',
    shots: [
      refused(
        'line feeds and colours',
        logged('A\r\n{"level":"error"}\u001b[31m'),
        'OPERATION_RESOLUTION_FAILURE',
        unlogged,
      ),
      refused('90 kB', logged('A'.repeat(90_000)), 'OPERATION_RESOLUTION_FAILURE', unlogged),
    ],
    inside: logged('A'),
  },
  {
    id: 'G7',
    name: 'markup and formulas that are stored',
    reason: 'Nothing can be written through the API, and it gives no page or table of what is stored.',
  },
  { id: 'G8', name: 'addresses that are fetched', reason: 'The API fetches no address: those of sources are text.' },
  {
    id: 'G9',
    name: '10 kB for every rule that reads text',
    shots: [
      shot(
        'country code',
        withVariables('query ($code: CountryCode!) { country(code: $code) { id } }', { code: long }),
        200,
        'BAD_USER_INPUT',
        { calls: 1 },
      ),
      refused(
        'date',
        withVariables('query ($d: PartialDate!) { partnerships(filter: { activeOn: $d }) { totalCount } }', {
          d: '1'.repeat(10_000),
        }),
        'BAD_USER_INPUT',
      ),
      shot(
        'search',
        withVariables('query ($text: String!) { search(text: $text) { totalCount } }', { text: '('.repeat(10_000) }),
        200,
        'BAD_USER_INPUT',
        { calls: 1 },
      ),
      shot(
        'cursor',
        withVariables('query ($c: String) { organizations(after: $c) { totalCount } }', { c: '='.repeat(10_000) }),
        200,
        'BAD_USER_INPUT',
        { calls: 1 },
      ),
    ],
    inside: withVariables('query ($code: CountryCode!) { country(code: $code) { id } }', { code: 'KE' }),
  },
];
