import type { KeyObject } from 'node:crypto';
import { createGateway } from '../gateway/gateway.js';
import { HttpDataSource } from '../gateway/over-http/data-source.js';
import { roster } from '../subgraphs/index.js';
import type { ConnectSubgraphs } from './connect.js';
import { computing } from './in-process.js';

/** A subgraph that is called over HTTP. */
export interface SubgraphAddress {
  /** Scheme, host and port; undefined while it is down. */
  readonly origin: () => string | undefined;
  readonly key: KeyObject;
}

/** What a subgraph says when it found no database. */
const unavailable = 'DATABASE_UNAVAILABLE';

/** The subgraphs behind addresses, by name. `close` ends the connections to them. */
export function overHttp(addresses: ReadonlyMap<string, SubgraphAddress>) {
  const sources: HttpDataSource[] = [];
  const connect: ConnectSubgraphs = ({ fetchMillis, statementMillis, onUnavailable, ...options }) =>
    createGateway({
      ...options,
      dataSourceFor: (name) => {
        const address = addresses.get(name);
        if (!address)
          throw new Error(`The supergraph names a subgraph ${name} that does not exist: run npm run schema.`);
        const source = new HttpDataSource({
          ...{ name, ...address, statementMillis },
          fetchMillis: computes(name) ? computing(fetchMillis) : fetchMillis,
          onError: (code) => {
            if (code === unavailable) onUnavailable();
          },
        });
        sources.push(source);
        return source;
      },
    });
  const close = async () => void (await Promise.all(sources.map((source) => source.close())));
  return { connect, close };
}

const computes = (subgraph: string): boolean => roster.some(({ name, computes }) => name === subgraph && computes);
