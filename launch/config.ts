import { isAbsolute, join } from 'node:path';
import { defaultMemory } from '../database/settings.js';
import { readGatewayConfig, type GatewayConfig } from '../gateway/config.js';

export interface LaunchConfig extends GatewayConfig {
  /** Absolute: the database's own folder lies in it. */
  readonly dataDir: string;
  /** An existing Neo4j to use; without one a Neo4j is started. */
  readonly neo4j: { readonly uri?: string; readonly user?: string; readonly password?: string };
  readonly database: string;
  /** Whether NODE_ENV says so: then development tokens are nobody's. */
  readonly production: boolean;
  /** The least important lines that are logged. */
  readonly logLevel: LogLevel;
  /** How much memory a Neo4j that is started may use for its heap and for its page cache, as in 768m. */
  readonly memory: { readonly heap: string; readonly pageCache: string };
  /** The key that calls to a subgraph that runs alone are signed with: at least 32 bytes in base64url. */
  readonly subgraphKey?: string;
  /** Absolute: the file that names the subgraphs that run elsewhere. */
  readonly subgraphsFile?: string;
}

const logLevels = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const memoryPattern = /^\d+[mg]$/;
const uriPattern = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/;

/** Reads every setting; throws one error that names every fault. */
export function readLaunchConfig(environment: Environment, projectRoot: string): LaunchConfig {
  const setting = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const uri = setting('NEO4J_URI');
  const faults: string[] = [];
  if (uri && !uriPattern.test(uri)) faults.push(`NEO4J_URI must be a neo4j:// or bolt:// address, not "${uri}"`);
  if (uri && !setting('NEO4J_PASSWORD')) faults.push('NEO4J_PASSWORD must be given with NEO4J_URI');
  const logLevel = logLevels.find((level) => level === (setting('LOG_LEVEL') ?? 'info'));
  if (!logLevel) faults.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}`);
  const memory = {
    heap: setting('NEO4J_HEAP') ?? defaultMemory.heap,
    pageCache: setting('NEO4J_PAGE_CACHE') ?? defaultMemory.pageCache,
  };
  for (const size of Object.values(memory).filter((value) => !memoryPattern.test(value))) {
    faults.push(`NEO4J_HEAP and NEO4J_PAGE_CACHE must be sizes like 768m or 2g, not "${size}"`);
  }
  const inProject = (path: string) => (isAbsolute(path) ? path : join(projectRoot, path));
  const gateway = attempt(() => readGatewayConfig(environment), faults);
  if (faults.length > 0 || !gateway || !logLevel) throw new Error(`The settings are wrong: ${faults.join('; ')}`);
  const dataDir = setting('DATA_DIR') ?? '.data';
  const subgraphKey = setting('SUBGRAPH_KEY');
  const subgraphsFile = setting('SUBGRAPHS_FILE');
  return Object.freeze({
    ...gateway,
    dataDir: inProject(dataDir),
    ...(subgraphKey !== undefined && { subgraphKey }),
    ...(subgraphsFile !== undefined && { subgraphsFile: inProject(subgraphsFile) }),
    production: setting('NODE_ENV') === 'production',
    logLevel,
    database: setting('NEO4J_DATABASE') ?? 'neo4j',
    memory,
    neo4j: uri ? { uri, user: setting('NEO4J_USER') ?? 'neo4j', password: setting('NEO4J_PASSWORD') ?? '' } : {},
  });
}

function attempt<Value>(read: () => Value, faults: string[]): Value | null {
  try {
    return read();
  } catch (error) {
    faults.push((error as Error).message);
    return null;
  }
}
