import type { KeyObject } from 'node:crypto';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { Pool } from 'undici';
import type { GatewayContext } from '../context.js';
import { inParts, type Variables } from '../representations.js';
import { subgraphUnavailable } from '../unavailable.js';
import { readAnswer, type SubgraphAnswer } from './answer.js';
import { hashOf, signAssertion } from './assertion.js';
import { CallEnd } from './call-end.js';
import { callLimits, type CallLimits } from './limits.js';
import { post } from './post.js';

export interface HttpSubgraph {
  /** Whom a call is for: the audience of its assertion. */
  readonly name: string;
  /** Scheme, host and port where it is just now; undefined while it is known to be down. */
  readonly origin: () => string | undefined;
  /** Signs the calls. */
  readonly key: KeyObject;
  /** How long one fetch may take, in milliseconds; 3,000 when left out. */
  readonly fetchMillis?: () => number;
  /** How long one statement of the subgraph may take, in milliseconds; 2,500 when left out. */
  readonly statementMillis?: () => number;
  /** Called for every error of an answer, with its code. */
  readonly onError?: (code: unknown) => void;
  readonly limits?: Partial<CallLimits>;
}

type SubgraphResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Calls a subgraph over kept HTTP connections with a signed assertion for each call. What goes wrong on the way costs the
 * fields of this fetch; a client that hangs up, or the end of the operation's time, closes the call.
 */
export class HttpDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #subgraph: HttpSubgraph;
  readonly #limits: CallLimits;
  #pool: { readonly origin: string; readonly pool: Pool } | undefined;

  constructor(subgraph: HttpSubgraph) {
    this.#subgraph = subgraph;
    this.#limits = { ...callLimits, ...subgraph.limits };
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<SubgraphResponse> {
    const { query = '', variables = {} } = request;
    const gatewayContext = context as GatewayContext;
    const end = new CallEnd(gatewayContext.signal, this.#subgraph.fetchMillis?.() ?? 3_000);
    try {
      const { data = null, errors } = await inParts(variables, (part) =>
        this.#call(JSON.stringify({ query, variables: part }), part, gatewayContext, end),
      );
      for (const { extensions } of errors ?? []) this.#subgraph.onError?.(extensions['code']);
      return errors ? { data, errors: [...errors] as GraphQLFormattedError[] } : { data };
    } catch (error) {
      const reason = end.reason ?? subgraphUnavailable(error as Error);
      return { data: null, errors: [reason as GraphQLFormattedError] };
    } finally {
      end.over();
    }
  }

  /** Closes the connections; calls under way are cut off. */
  async close(): Promise<void> {
    await this.#pool?.pool.destroy();
  }

  async #call(body: string, variables: Variables, request: GatewayContext, end: CallEnd): Promise<SubgraphAnswer> {
    const { name, key, statementMillis } = this.#subgraph;
    const { requestId, caller, measures } = request;
    const call = { requestId, caller, statementMillis: statementMillis?.() ?? 2_500, bodyHash: hashOf(body) };
    const authorization = `Bearer ${await signAssertion(call, name, key)}`;
    const headers = { 'content-type': 'application/json', authorization };
    const send = async () => post(this.#poolNow(), { headers, body, answerBytes: this.#limits.answerBytes }, end);
    // A kept connection that the other side closed unnoticed costs a read its first attempt; it bears repetition.
    const text = await send().catch((error: unknown) =>
      lostConnection(error) ? send() : Promise.reject(error as Error),
    );
    const answer = readAnswer(text, variables);
    measures.statements += answer.measures.statements;
    measures.rows += answer.measures.rows;
    return answer;
  }

  #poolNow(): Pool {
    const origin = this.#subgraph.origin();
    if (origin === undefined) throw new Error(`The subgraph ${this.#subgraph.name} is down.`);
    if (this.#pool?.origin === origin) return this.#pool.pool;
    void this.#pool?.pool.destroy();
    const { connections, keptMillis } = this.#limits;
    const pool = new Pool(origin, {
      ...{ connections, connect: { timeout: 2_500 } },
      ...{ keepAliveTimeout: keptMillis, headersTimeout: 0, bodyTimeout: 0 },
    });
    this.#pool = { origin, pool };
    return pool;
  }
}

const lostConnection = (error: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');
