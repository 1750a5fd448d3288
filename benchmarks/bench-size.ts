import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startNeo4j } from '../database/neo4j.js';
import { serverVersion } from '../database/readiness.js';
import { projectRoot } from '../launch/project-root.js';
import { maxHits } from '../subgraphs/partnerships/search/search.queries.js';
import { openDriver } from '../subgraphs/shared/database.js';
import { operationNames, type Contender, type OperationName, type Variables } from './contender.js';
import { graphContender, inOurShape, peerContender } from './contenders.js';
import { assertEqualData } from './equal.js';
import { machine, versions, type Measured, type RunFigures } from './figures.js';
import { handwrittenContender } from './handwritten/contender.js';
import { measure, warm, type Figures } from './measure.js';
import { profileStatements } from './plans.js';
import { drawVariables, firstPage } from './variables.js';

export interface BenchOptions {
  readonly organizations: number;
  /** The folder that `npm run synthetic` made. */
  readonly dataDir: string;
  readonly seconds: number;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Ten at once of what reads a large part of the graph would take longer than an operation may. */
const alone: ReadonlySet<OperationName> = new Set(['aggregate', 'organization-aggregate', 'partnership-aggregate']);

/** What Java and V8 need until they have compiled what is asked most. */
const warmUpSeconds = 5;

/** Measures all contenders on one graph: checks first that both of ours give the same data, then every operation by turns. */
export async function benchSize(options: BenchOptions): Promise<RunFigures> {
  const { organizations, dataDir, seconds, onProgress, signal } = options;
  const neo4j = await startNeo4j({
    ...{ dataDir: join(dataDir, 'neo4j'), cacheDir: join(projectRoot, '.cache') },
    ...{ heap: '1536m', pageCache: '1g', onProgress, signal },
  });
  const driver = openDriver(neo4j);
  const contenders: Contender[] = [];
  try {
    const [nodes, relationships] = await countsIn(driver);
    const pools = await drawVariables(driver, organizations);
    const settings = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password };
    const handwritten = handwrittenContender(openDriver(neo4j));
    contenders.push(handwritten);
    const graph = await graphContender(settings);
    contenders.push(graph);
    const peer = await peerContender(settings);
    contenders.push(peer);
    await assertEqualData(graph, handwritten, pools);
    onProgress(`Both answer ${operationNames.length} operations with equal data.`);
    const seenWhole = await textsOfFewHits(graph, pools.search);
    await assertEqualData(graph, inOurShape(peer), { ...pools, search: seenWhole });
    onProgress(`${peer.name} gives the same data where its schema can; ${seenWhole.length} searches compared.`);
    const able = (operation: OperationName) => contenders.filter((contender) => contender.can(operation));

    for (const operation of operationNames) {
      signal.throwIfAborted();
      await warm(able(operation), { operation, pool: pools[operation], seconds: warmUpSeconds, throughput: false });
    }
    onProgress(`Warmed up for ${warmUpSeconds} s for each contender and operation.`);

    const figures: Partial<Record<Measured, Record<string, Figures>>> = {};
    for (const operation of operationNames) {
      signal.throwIfAborted();
      const plan = { operation, pool: pools[operation], seconds, throughput: !alone.has(operation) };
      figures[operation] = byName(await measure(able(operation), plan));
      onProgress(summary(organizations, operation, figures[operation]));
    }
    const pages = contenders.flatMap((contender) => [contender, firstPageOf(contender)]);
    const plan = { operation: 'deep-page', pool: pools['deep-page'], seconds, throughput: false } as const;
    const byTurns = await measure(pages, plan);
    figures['later-page'] = byName(new Map([...byTurns].filter(([contender]) => contenders.includes(contender))));
    figures['first-page'] = byName(new Map([...byTurns].filter(([contender]) => !contenders.includes(contender))));
    onProgress(summary(organizations, 'later-page', figures['later-page']));
    onProgress(summary(organizations, 'first-page', figures['first-page']));

    const sdl = await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');
    const hubs = { ...pools, profile: hubFirst(pools.profile), 'three-hops': hubFirst(pools['three-hops']) };
    return {
      ...{ date: new Date().toISOString(), organizations, nodes, relationships, seconds, figures },
      ...{ versions: { neo4j: await serverVersion(neo4j), ...versions() }, machine: machine() },
      remarks: Object.fromEntries(operationNames.map((name) => [name, peer.remark(name) ?? ''])),
      statements: await profileStatements(driver, sdl, pools, 0),
      hubStatements: (await profileStatements(driver, sdl, hubs, 0)).filter(({ operation }) =>
        ['profile', 'three-hops'].includes(operation),
      ),
    };
  } finally {
    for (const contender of contenders) await contender.close();
    await driver.close();
    await neo4j.stop();
  }
}

/** The API sees the best hits up to its limit, the peer all: only below it can they agree. */
async function textsOfFewHits(graph: Contender, pool: readonly Variables[]): Promise<Variables[]> {
  const few: Variables[] = [];
  for (const variables of pool.slice(0, 100)) {
    const { search } = (await graph.ask('search-facets', variables)) as { search: { totalCount: number } };
    if (search.totalCount < maxHits) few.push(variables);
  }
  return few;
}

async function countsIn(driver: ReturnType<typeof openDriver>): Promise<[number, number]> {
  const { records } = await driver.executeQuery(
    'CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS edges } RETURN nodes, edges',
    {},
    { database: 'neo4j' },
  );
  return [Number(records[0]?.get('nodes')), Number(records[0]?.get('edges'))];
}

/** The organisation that comes up more than once in a pool is one of the few hubs. */
function hubFirst<Item>(pool: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  const repeated = pool.find((item) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  return repeated === undefined ? pool : [repeated];
}

/** A contender that is asked for the first page whatever page is asked for. */
const firstPageOf = (contender: Contender): Contender => ({
  ...contender,
  ask: (operation) => contender.ask(operation, firstPage[0] ?? {}),
});

const byName = (measured: ReadonlyMap<Contender, Figures>): Record<string, Figures> =>
  Object.fromEntries([...measured].map(([contender, figures]) => [contender.name, figures]));

const summary = (organizations: number, operation: string, figures: Record<string, Figures>): string =>
  [
    `${organizations} ${operation}:`,
    ...Object.entries(figures).map(
      ([name, { p50, p95, throughput }]) =>
        `${name} p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, ${throughput?.toFixed(0) ?? '-'} per s;`,
    ),
  ].join(' ');
