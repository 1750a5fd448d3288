import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from './command.js';
import { DatabaseError } from './errors.js';
import { fetchJars, jarFolder } from './jars.js';
import { settingsText } from './settings.js';

export interface ImportOptions {
  /** The folder of the database that comes of it; there must be no database in it. */
  readonly dataDir: string;
  readonly cacheDir: string;
  /** Header and data file of the nodes of each kind. */
  readonly nodes: readonly (readonly string[])[];
  /** Header and data file of the relationships of each type. */
  readonly relationships: readonly { readonly type: string; readonly files: readonly string[] }[];
  readonly arrayDelimiter: string;
  readonly heap: string;
  readonly java: string;
  readonly maven: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Makes a database of CSV files with Neo4j's own offline import: no constraint and no index exists afterwards. */
export async function importCsv(options: ImportOptions): Promise<void> {
  const { maven, environment, onProgress, signal, heap } = options;
  const dataDir = resolve(options.dataDir);
  const jars = await jarFolder(resolve(options.cacheDir));
  await fetchJars(jars, { maven, env: environment, onProgress, signal });
  const configDir = join(dataDir, 'conf');
  await mkdir(configDir, { recursive: true });
  await writeFile(join(configDir, 'neo4j.conf'), settingsText({ port: 0, authentication: false, pageCache: '64m' }));
  const { code, output } = await runCommand(
    options.java,
    [
      `-Xmx${heap}`,
      '-XX:+UseG1GC',
      '-cp',
      `${jars}/*`,
      'org.neo4j.cli.AdminTool',
      ...importArguments(options, dataDir),
    ],
    {
      env: { ...environment, NEO4J_HOME: dataDir, NEO4J_CONF: configDir },
      signal,
      onOutput: stages(onProgress),
    },
  );
  if (code !== 0) {
    const reason = output.trim().split('\n').slice(-5).join(' ');
    throw new DatabaseError('IMPORT_FAILED', `Neo4j could not import the files (exit code ${code}): ${reason}`);
  }
}

const importArguments = ({ nodes, relationships, arrayDelimiter }: ImportOptions, dataDir: string): string[] => [
  ...['database', 'import', 'full', 'neo4j', '--id-type=string', '--threads=2'],
  ...[`--array-delimiter=${arrayDelimiter}`, `--report-file=${join(dataDir, 'import.report')}`],
  ...nodes.map((files) => `--nodes=${files.join(',')}`),
  ...relationships.map(({ type, files }) => `--relationships=${type}=${files.join(',')}`),
];

/** Tells the stages of the import as its output names them, `(2/4) Relationship import` for one. */
function stages(onProgress: (line: string) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const stage = /^\s*(\(\d\/\d\) [\w ]+?)\s*(\d{4}-|$)/.exec(line)?.[1];
      if (stage !== undefined) onProgress(`Importing: ${stage}`);
    }
  };
}
