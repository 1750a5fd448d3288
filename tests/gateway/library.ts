import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, parse, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../../gateway/context.js';
import { InProcessDataSource } from '../../gateway/data-source.js';
import { createGateway, type GatewayOptions } from '../../gateway/gateway.js';
import type { HttpServerOptions, RunningServer } from '../../gateway/server.js';
import { startHttpServer } from '../../gateway/server.js';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const booksSdl = `${link}
  enum Genre { NOVEL POETRY }
  scalar Year
  input Period { from: Year, to: Year }
  type Book @key(fields: "id") { id: ID! title: String! genre: Genre! }
  type Query {
    book(id: ID!): Book
    books(genre: Genre, first: Int, year: Year, period: Period): [Book!]!
    shelf(ids: [ID!]!): [Book]!
    row(length: Int!): [Book]!
    contextNumber: Int!
    held: String
    long(length: Int!): String!
    failing(how: String!): String
  }`;

const reviewsSdl = `${link}
  type Review { text: String! }
  type Book @key(fields: "id") { id: ID! reviews: [Review!] rating: Float contextNumber: Int! }
  type Query { latestReview: Review reviewContextNumber: Int! }`;

const books = [
  { id: 'b1', title: 'Things Fall Apart', genre: 'NOVEL' },
  { id: 'b2', title: 'Petals of Blood', genre: 'NOVEL' },
  { id: 'b3', title: 'Labyrinths', genre: 'POETRY' },
];

export const secret = 'connect ECONNREFUSED 10.1.2.3:7687 at Loader.run MATCH (n:Worker)';

const failures: Readonly<Record<string, () => Error>> = {
  plain: () => new TypeError(secret),
  unknownCode: () =>
    new GraphQLError(secret, { extensions: { code: 'Neo.ClientError.Security', http: { status: 401 } } }),
  gatewayCode: () => new GraphQLError(secret, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
  badInput: () => new GraphQLError('Ask for 1 to 100.', { extensions: { code: 'BAD_USER_INPUT', cypher: secret } }),
  unavailable: () =>
    new GraphQLError('The database cannot be reached just now.', {
      originalError: new Error(secret),
      extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true },
    }),
};

interface SubgraphContext {
  readonly number: number;
  readonly request: GatewayContext;
}

const yearType = new GraphQLScalarType({
  name: 'Year',
  parseValue(value) {
    if (typeof value === 'number' && value > 0) return value;
    throw new GraphQLError('A year is a positive number.');
  },
});

/** A library in two subgraphs, with every request to `held` waiting until `release` is called. */
export class Library {
  readonly logged: { level: string; message: string; details: Readonly<Record<string, unknown>> | undefined }[] = [];
  /** Contexts made, by subgraph. */
  readonly contexts: Record<string, SubgraphContext[]> = { books: [], reviews: [] };
  /** Not at all, each entity for itself, all of them for one cause, or the fetch as a whole. */
  reviewsFail: 'never' | 'each' | 'together' | 'whole' | 'b2' = 'never';
  /** The books that reviews were asked for, in the order asked. */
  readonly reviewed: string[] = [];
  release: () => void = () => {};
  /** Requests that reached `held`, and those whose signal has ended since. */
  waiting = 0;
  ended = 0;
  /** How long a fetch may take, in milliseconds. */
  fetchMillis = 60_000;
  readonly #released = new Promise<void>((resolve) => (this.release = resolve));

  /** The real server on a free port. */
  start(
    { logger = this.#log, ...options }: Partial<HttpServerOptions> = {},
    gateway: Partial<GatewayOptions> = {},
  ): Promise<RunningServer> {
    const sources = new Map(this.schemas());
    const server = createGateway({
      supergraphSdl: composed(),
      dataSourceFor: (name) =>
        new InProcessDataSource({
          schema: sources.get(name)!,
          contextFor: (request) => this.contextFor(name, request),
          fetchMillis: () => this.fetchMillis,
        }),
      logger,
      ...gateway,
    });
    return startHttpServer({
      ...{ server, logger, host: '127.0.0.1', port: 0, ready: async () => true, noticeMillis: 0 },
      ...options,
    });
  }

  readonly #log: HttpServerOptions['logger'] = (level, message, details) =>
    void this.logged.push({ level, message, details });

  contextFor(name: string, request: GatewayContext): SubgraphContext {
    const made = this.contexts[name]!;
    made.push({ number: made.length + 1, request });
    return made.at(-1)!;
  }

  schemas(): [string, GraphQLSchema][] {
    return [
      ['books', buildSubgraphSchema([{ typeDefs: parse(booksSdl), resolvers: this.#booksResolvers() }])],
      ['reviews', buildSubgraphSchema([{ typeDefs: parse(reviewsSdl), resolvers: this.#reviewsResolvers() }])],
    ];
  }

  #booksResolvers() {
    const find = (id: string) => books.find((book) => book.id === id) ?? null;
    return {
      Year: yearType,
      Query: {
        book: (_: unknown, { id }: { id: string }) => find(id),
        books: (_: unknown, { genre }: { genre?: string }) => books.filter((book) => !genre || book.genre === genre),
        row: (_: unknown, { length }: { length: number }) =>
          Array.from({ length }, (_, index) => ({ id: `b${index}` })),
        shelf: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
        contextNumber: (_: unknown, __: unknown, { number }: SubgraphContext) => number,
        held: async (_: unknown, __: unknown, { request }: SubgraphContext) => {
          this.waiting += 1;
          request.signal.addEventListener('abort', () => (this.ended += 1));
          await this.#released;
          return 'released';
        },
        long: (_: unknown, { length }: { length: number }) => 'x'.repeat(length),
        failing: (_: unknown, { how }: { how: string }) => {
          throw failures[how]!();
        },
      },
      Book: { __resolveReference: async ({ id }: { id: string }) => ({ ...find(id) }) },
    };
  }

  #reviewsResolvers() {
    const cause = new Error(secret);
    return {
      Query: {
        latestReview: () => ({ text: 'Read it twice.' }),
        reviewContextNumber: (_: unknown, __: unknown, { number }: SubgraphContext) => number,
      },
      Book: {
        __resolveReference: (reference: { id: string }) => {
          this.reviewed.push(reference.id);
          if (this.reviewsFail === 'whole') throw new Error(secret);
          if (this.reviewsFail === 'b2' && reference.id !== 'b2') return Promise.resolve({ ...reference });
          if (this.reviewsFail === 'never') return Promise.resolve({ ...reference });
          return Promise.reject(this.reviewsFail === 'each' ? new Error(secret) : cause);
        },
        reviews: ({ id }: { id: string }) => [{ text: `About ${id}.` }],
        rating: () => 4.5,
        contextNumber: (_: unknown, __: unknown, { number }: SubgraphContext) => number,
      },
    };
  }
}

let supergraphSdl: string | undefined;
function composed(): string {
  if (supergraphSdl !== undefined) return supergraphSdl;
  const result = composeServices([
    { name: 'books', typeDefs: parse(booksSdl), url: 'http://books.invalid' },
    { name: 'reviews', typeDefs: parse(reviewsSdl), url: 'http://reviews.invalid' },
  ]);
  if (!result.supergraphSdl) throw new Error(JSON.stringify(result.errors));
  return (supergraphSdl = result.supergraphSdl);
}

/** The composed schema of the library. */
export const librarySdl = (): string => composed();

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly extensions: Record<string, unknown>;
}

/** Posts an operation as a client of the API does. */
export async function ask(url: string, query: string, rest: object = {}, headers = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  const text = await response.text();
  const { data, errors = [], extensions = {} } = JSON.parse(text) as Omit<Answer, 'status' | 'text'>;
  return { status: response.status, text, data, errors, extensions };
}
