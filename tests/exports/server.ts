import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inject } from 'vitest';
import type { EditionNow } from '../../exports/edition.js';
import { createExportRoutes } from '../../exports/routes.js';
import { ExportSlots } from '../../exports/slots.js';
import { createAuthenticate } from '../../gateway/callers/authenticate.js';
import type { Logger } from '../../gateway/logger.js';
import { createAllowances, type AllowanceOf } from '../../gateway/rate-limit/allowance.js';
import { createRequestListener } from '../../gateway/routes.js';
import { projectRoot } from '../../launch/project-root.js';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';

export interface ExportServer {
  readonly url: string;
  readonly text: (path: string) => Promise<string>;
  /** The names of the statements sent since the last time they were asked for. */
  readonly statements: () => string[];
  readonly close: () => Promise<void>;
}

export interface ExportServerOptions {
  /** The database, when it is not the one of the test run. */
  readonly uri?: string;
  readonly allowanceOf?: AllowanceOf;
  readonly editionNow?: EditionNow;
  readonly slots?: ExportSlots;
  /** Waited for before each statement. */
  readonly gate?: () => Promise<void>;
  /** Sent in place of every statement. */
  readonly cypher?: string;
  /** Gets what the server logs. */
  readonly logger?: Logger;
}

export type Row = Record<string, string>;
export const rowsOf = (csv: string): Row[] => parse<Row>(csv, { columns: true });
export const filterOf = (filter: object): string => `filter=${encodeURIComponent(JSON.stringify(filter))}`;

export const revisionFive: EditionNow = async () => ({ revision: 5, release: null });

/** The exports alone over the seeded database of the test run. */
export async function openExports({
  uri = inject('neo4jUri'),
  editionNow = revisionFive,
  slots = new ExportSlots(),
  gate = async () => {},
  allowanceOf = createAllowances('exports', createAuthenticate()),
  logger = () => undefined,
  cypher,
}: ExportServerOptions = {}): Promise<ExportServer> {
  const driver = openDriver({ uri, user: 'neo4j', password: '' });
  const reads = { driver, database: 'neo4j', subgraph: 'exports', statementMillis: () => 30_000 };
  let sent: string[] = [];
  const furtherRoutes = createExportRoutes({
    ...{ editionNow, slots, logger, allowanceOf },
    executeReadUntil: (signal) => async (query, params) => {
      await gate();
      sent.push(query.name);
      return createExecuteRead({ ...reads, signal })(cypher === undefined ? query : { ...query, cypher }, params);
    },
    apiSdl: readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8'),
  });
  const listener = createRequestListener({
    furtherRoutes,
    readiness: { stopping: false },
    limits: { bodyBytes: 1_000 },
    logger: console.error,
  } as never);
  const http: Server = createServer(listener);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/exports/`;
  return {
    url,
    text: async (path) => {
      const response = await fetch(url + path);
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status} ${text}`);
      return text;
    },
    statements: () => {
      const before = sent;
      sent = [];
      return before;
    },
    close: async () => {
      http.closeAllConnections();
      http.close();
      await driver.close();
    },
  };
}
