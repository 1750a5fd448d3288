// Over 150 lines on purpose. One table: every case of family C beside its just-inside twin, to be read side by side.
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { refused, shot, type Case, type Expectation, type Send } from '../attack.js';
import { byGet, http, operation, operationParts, raw, rawTo, sendTo, strict, withVariables } from '../send.js';

const cheap = '{ country(code: "KE") { id } }';
const body = JSON.stringify({ query: cheap });
const sound = operation(cheap);
const typed = (type: string, text: string | Buffer = body): Send =>
  http({ headers: { ...strict, 'content-type': type }, body: text });
const bytes = (before: string, middle: readonly number[], after: string): Send =>
  http({ headers: strict, body: Buffer.concat([Buffer.from(before), Buffer.from(middle), Buffer.from(after)]) });
const named = (middle: readonly number[]) => bytes('{"query":"{ country(code: \\"', middle, '\\") { id } }"}');
const method = (verb: string, headers = {}): Send => http({ method: verb, headers });
const head = (lines: string): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${lines}`;
const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const jsonWith = (variables: string) => http({ headers: strict, body: `{"query":"${ids}","variables":${variables}}` });
const impatient = { headMillis: 300, bodyMillis: 600 };

/** So many sockets that write something and then nothing, each cut off; an honest request is answered meanwhile. */
const dawdling =
  (count: number, text: string): Send =>
  async (target) => {
    const url = await target.server({ limits: impatient });
    const held = Array.from({ length: count }, () => rawTo(url, text));
    const honest = await sendTo(url, operationParts(cheap));
    if (honest.status !== 200) return honest;
    const statuses = new Set((await Promise.all(held)).map(({ status }) => status));
    return { status: statuses.size === 1 ? [...statuses][0]! : 0, headers: {}, text: '' };
  };

/** So many clients that hang up before their answer; what an honest one then gets. */
const hangingUp =
  (count: number): Send =>
  async (target) => {
    const { hostname, port } = new URL(target.url);
    for (let client = 0; client < count; client += 1) {
      const socket = connect(Number(port), hostname, () =>
        socket.write(head(`content-length: ${body.length}\r\n\r\n${body}`), () => socket.destroy()),
      );
      await new Promise((resolve) => socket.once('close', resolve));
    }
    return sound(target);
  };

/** Asks for the schema again and again without reading it: 0 when the server has hung up by the time it is read. */
const notReading: Send = async (target) => {
  const url = await target.server({ limits: { idleMillis: 400 } });
  const { hostname, port } = new URL(url);
  const descriptions = Array.from({ length: 25 }, (_, at) => `d${at}: description`).join(' ');
  const large = JSON.stringify({ query: `{ __schema { types { fields { ${descriptions} } } } }` });
  const closed = await new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.pause();
      socket.write(head(`content-length: ${large.length}\r\n\r\n${large}`).repeat(12));
    });
    socket.on('error', () => resolve(true));
    socket.on('close', () => resolve(true));
    setTimeout(() => socket.resume(), 6_000);
    setTimeout(() => {
      resolve(false);
      socket.destroy();
    }, 10_000);
  });
  return { status: closed ? 0 : 200, headers: {}, text: '' };
};

/** So many requests in one piece; how many were answered, and what the next connection gets. */
const pipelined =
  (count: number): Send =>
  async (target) => {
    const one = `GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n`;
    const { text } = await rawTo(target.url, one.repeat(count));
    const answered = text.split('"status":"live"').length - 1;
    if (answered > 1_000) return { status: 0, headers: {}, text: '' };
    return sound(target);
  };

const noPermission: Partial<Expectation> = {
  also: ({ headers }) => {
    const granted = Object.keys(headers).filter((name) => name.startsWith('access-control'));
    if (granted.length > 0) throw new Error(`the answer permits: ${granted.join()}`);
  },
};

const unsupported = 'UNSUPPORTED_MEDIA_TYPE';

/** Family C: how a request reaches us. */
export const transportCases: readonly Case[] = [
  {
    id: 'C1',
    name: 'a batch of operations',
    shots: [10, 1_000, 10_000].map((count) =>
      count > 2_000
        ? shot(
            `${count}`,
            http({ headers: strict, body: JSON.stringify(Array.from({ length: count }, () => ({ query: cheap }))) }),
            413,
            'PAYLOAD_TOO_LARGE',
          )
        : refused(
            `${count}`,
            http({ headers: strict, body: JSON.stringify(Array.from({ length: count }, () => ({ query: cheap }))) }),
            'BAD_REQUEST',
          ),
    ),
    inside: sound,
  },
  {
    id: 'C2',
    name: 'other methods',
    shots: [
      shot(
        'a mutation by GET',
        byGet('mutation { __typename }', { 'apollo-require-preflight': '1' }),
        405,
        'BAD_REQUEST',
      ),
      ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'].map((verb) =>
        shot(verb, method(verb), 405, 'METHOD_NOT_ALLOWED'),
      ),
      shot('HEAD', method('HEAD', { 'apollo-require-preflight': '1' }), 405),
      shot(
        'a header that names another method',
        method('DELETE', { 'x-http-method-override': 'POST' }),
        405,
        'METHOD_NOT_ALLOWED',
      ),
    ],
    inside: byGet(cheap, { 'apollo-require-preflight': '1' }),
  },
  {
    id: 'C3',
    name: 'GET as another site could send it',
    shots: [refused('without a header', byGet(cheap), 'BAD_REQUEST')],
    inside: byGet(cheap, { 'x-apollo-operation-name': 'any' }),
  },
  {
    id: 'C4',
    name: 'POST as another site could send it',
    shots: [
      ...['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'].map((type) =>
        refused(type, typed(type), 'BAD_REQUEST'),
      ),
      ...['nonsense', 'application/graphql', 'application/jsonp'].map((type) =>
        refused(type, typed(type), 'BAD_REQUEST'),
      ),
      refused('no type', http({ body }), 'BAD_REQUEST'),
    ],
    inside: typed('application/json; charset=utf-8'),
  },
  {
    id: 'C5',
    name: 'GET with a body type',
    shots: [
      shot(
        'text/plain',
        byGet(cheap, { 'content-type': 'text/plain', 'apollo-require-preflight': '1' }),
        415,
        'BAD_REQUEST',
      ),
    ],
    inside: byGet(cheap, { 'content-type': 'application/json' }),
  },
  {
    id: 'C6',
    name: 'other encodings',
    shots: [
      ...['utf-7', 'utf-16', 'ibm500'].map((charset) =>
        shot(charset, typed(`application/json; charset=${charset}`), 415, unsupported),
      ),
      ...['gzip', 'gzip, gzip', 'br'].map((encoding) =>
        shot(
          encoding,
          http({ headers: { ...strict, 'content-encoding': encoding }, body: gzipSync(Buffer.alloc(50_000_000)) }),
          415,
          unsupported,
        ),
      ),
    ],
    inside: http({ headers: { ...strict, 'content-encoding': 'identity' }, body }),
  },
  {
    id: 'C7',
    name: 'text that is not UTF-8',
    shots: [
      refused('a stray byte', named([0xff]), 'BAD_REQUEST'),
      refused('an overlong form', named([0xc0, 0xaf]), 'BAD_REQUEST'),
      refused('a surrogate in bytes', named([0xed, 0xa0, 0x80]), 'BAD_REQUEST'),
      refused('NUL', named([0]), 'BAD_REQUEST'),
      refused('NUL in the document', operation('{ __typename } \u0000'), 'GRAPHQL_PARSE_FAILED'),
      shot(
        'a lone surrogate as a country',
        withVariables('query ($code: CountryCode!) { country(code: $code) { id } }', { code: '\ud800' }),
        200,
        'BAD_USER_INPUT',
        { calls: 1 },
      ),
    ],
    inside: bytes('', [0xef, 0xbb, 0xbf], body),
  },
  {
    id: 'C8',
    name: 'a body of the wrong size',
    shots: [
      shot('a byte too many', typed('application/json', body.padEnd(100_001)), 413, 'PAYLOAD_TOO_LARGE'),
      shot('100 MB promised', raw(`${head('content-length: 100000000\r\nconnection: close\r\n\r\n')}`), 413),
      shot(
        'chunks without end',
        raw(
          `${head('transfer-encoding: chunked\r\nconnection: close\r\n\r\n')}${`fa00\r\n${' '.repeat(64_000)}\r\n`.repeat(3)}`,
        ),
        413,
      ),
      shot('fewer bytes than promised', dawdling(1, head(`content-length: 500\r\n\r\n${body}`)), 408, undefined, {
        calls: 1,
      }),
      shot('more bytes than promised', raw(head(`content-length: 10\r\nconnection: close\r\n\r\n${body}`)), 400),
    ],
    inside: typed('application/json', body.padEnd(100_000)),
  },
  {
    id: 'C9',
    name: 'odd JSON',
    shots: [
      shot('5 MB of variables', jsonWith(`{"ids":["${'x'.repeat(5_000_000)}"]}`), 413, 'PAYLOAD_TOO_LARGE'),
      refused(
        '45,000 lists in lists',
        jsonWith(`{"ids":${'['.repeat(45_000)}${']'.repeat(45_000)}}`),
        'BAD_USER_INPUT',
      ),
      shot(
        '100,000 keys',
        jsonWith(`{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join()}}`),
        413,
        'PAYLOAD_TOO_LARGE',
      ),
      refused(
        '8,000 unknown fields of an input',
        http({
          headers: strict,
          body: `{"query":"query ($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }","variables":{"f":{${Array.from({ length: 8_000 }, (_, at) => `"k${at}":1`).join()}}}}`,
        }),
        'BAD_USER_INPUT',
      ),
      refused(
        '1e400',
        http({
          headers: strict,
          body: '{"query":"query ($n: Int) { organizations(first: $n) { totalCount } }","variables":{"n":1e400}}',
        }),
        'BAD_USER_INPUT',
      ),
      refused(
        '__proto__',
        http({ headers: strict, body: `{"__proto__":{"query":"${cheap.replaceAll('"', '\\"')}"}}` }),
        'BAD_REQUEST',
      ),
      refused('constructor', jsonWith('{"constructor":{"prototype":{"ids":["x"]}}}'), 'BAD_USER_INPUT'),
    ],
    inside: jsonWith('{"ids":["a"],"ids":["b"],"__proto__":{"polluted":true}}'),
  },
  {
    id: 'C10',
    name: 'slow senders',
    shots: [
      shot('500 with half a head', dawdling(500, 'POST /graphql HTTP/1.1\r\nhost: x\r\n'), 408, undefined, {
        calls: 1,
      }),
      shot('500 with half a body', dawdling(500, head('content-length: 90\r\n\r\n{"query":')), 408, undefined, {
        calls: 1,
      }),
    ],
    inside: sound,
  },
  {
    id: 'C11',
    name: 'large heads',
    shots: [
      shot('64 kB', raw(`GET /graphql HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(64_000)}\r\n\r\n`), 431),
      shot(
        '500 headers',
        raw(
          `GET /graphql HTTP/1.1\r\nhost: x\r\n${Array.from({ length: 500 }, (_, at) => `x-header-${at}: ${'x'.repeat(30)}`).join('\r\n')}\r\n\r\n`,
        ),
        431,
      ),
    ],
    inside: http({ headers: { ...strict, 'x-long': 'x'.repeat(8_000) }, body }),
  },
  {
    id: 'C12',
    name: 'one request inside another',
    shots: [
      shot('length and chunks', raw(head('content-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nG')), 400),
      shot('two lengths', raw(head('content-length: 6\r\ncontent-length: 7\r\n\r\n{}')), 400),
      shot('bare line feeds in chunks', raw(head('transfer-encoding: chunked\r\n\r\n2\n{}\n0\n\n')), 400),
      shot('a space before the colon', raw(head('content-length : 2\r\n\r\n{}')), 400),
    ],
    inside: sound,
  },
  {
    id: 'C13',
    name: 'clients that hang up',
    shots: [shot('200, then an honest one', hangingUp(200), 200, undefined, { calls: 201 })],
    inside: sound,
  },
  {
    id: 'C14',
    name: 'a client that does not read',
    shots: [shot('12 times the schema', notReading, 0)],
    inside: sound,
  },
  {
    id: 'C15',
    name: 'another site',
    shots: [
      shot('its origin', http({ headers: { ...strict, origin: 'https://elsewhere.example' }, body }), 200, undefined, {
        calls: 1,
        ...noPermission,
      }),
      shot('no origin', http({ headers: { ...strict, origin: 'null', cookie: 'a=b' }, body }), 200, undefined, {
        calls: 1,
        ...noPermission,
      }),
      shot(
        'asking first',
        http({
          method: 'OPTIONS',
          headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
        }),
        405,
        'METHOD_NOT_ALLOWED',
        noPermission,
      ),
    ],
  },
  {
    id: 'C16',
    name: 'requests in one piece',
    shots: [shot('10,000, of which 1,000 are answered', pipelined(10_000), 200, undefined, { calls: 1 })],
    inside: sound,
  },
];
