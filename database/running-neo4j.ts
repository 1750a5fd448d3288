import { type Address } from './readiness.js';

/** A Neo4j that answers. */
export interface RunningNeo4j extends Address {
  /** The process, null where the database is somebody else's. */
  readonly pid: number | null;
  /** Stops the database when it is ours; resolves when it is gone. */
  stop(): Promise<void>;
  /** Calls the listener when the database ends without having been asked to. */
  onExit(listener: (code: number | null) => void): void;
}

export interface StartOptions {
  /** The folder of this one database: store, logs, password, pid file. */
  dataDir: string;
  /** Where the jars are kept, in a folder of their own. */
  cacheDir: string;
  /** The Bolt port on 127.0.0.1; a free one when not given. */
  port?: number;
  authentication?: boolean;
  /** Whether Neo4j itself refuses every write to the data. */
  readOnly?: boolean;
  heap?: string;
  pageCache?: string;
  /** More arguments for the Java virtual machine. */
  jvmArguments?: readonly string[];
  onProgress?: (line: string) => void;
  /** Ends a start that is under way and leaves nothing of it running; a running database is ended with `stop`. */
  signal?: AbortSignal;
  java?: string;
  maven?: string;
  /** What Java and Maven see of the environment; all of it when not given. */
  environment?: NodeJS.ProcessEnv;
}
