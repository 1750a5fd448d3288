export interface ServerSettings {
  port: number;
  authentication: boolean;
  pageCache: string;
  /** Whether Neo4j itself refuses every write to the data. */
  readOnly?: boolean;
}

/** Enough for the real data set. */
export const defaultMemory = { heap: '768m', pageCache: '128m' } as const;

/** The text of neo4j.conf: Bolt on the loopback only, nothing else listening, every limit set. */
export function settingsText({ port, authentication, pageCache, readOnly = false }: ServerSettings): string {
  const settings: Record<string, string> = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    // Not its own database of users.
    'server.databases.default_to_read_only': String(readOnly),
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': String(authentication),
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.security.procedures.allowlist': 'db.awaitIndexes,db.index.fulltext.queryNodes',
    // The defaults of these three are "no limit". Loads and migrations name their own time limit, which overrides the first.
    'db.transaction.timeout': '15s',
    'db.memory.transaction.max': '256m',
    'db.lock.acquisition.timeout': '10s',
    // Most of an orderly stop is waiting for idle Bolt threads.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'db.tx_log.preallocate': 'false',
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
