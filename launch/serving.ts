import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { Admission } from '../gateway/admission.js';
import { createAuthenticate } from '../gateway/callers/authenticate.js';
import { readManifest } from '../gateway/documents/trusted-documents.js';
import { createIde } from '../gateway/graphiql/ide.js';
import type { Logger } from '../gateway/logger.js';
import { createOperationLog } from '../gateway/operations/log.js';
import { createOperationMetrics } from '../gateway/operations/metrics.js';
import { createRateLimiter } from '../gateway/rate-limit/create.js';
import { startHttpServer, type RunningServer } from '../gateway/server.js';
import type { StoredRelease } from '../releases/store.js';
import { answers } from './answering.js';
import type { LaunchConfig } from './config.js';
import { inThisProcess, type ConnectSubgraphs } from './connect.js';
import { readExamples } from './examples.js';
import { createFurtherRoutes } from './further-routes.js';
import { serveMetrics } from './metrics.js';
import { projectRoot } from './project-root.js';
import { graphRevision, remembered } from './revision.js';
import { tokenTrust } from './token-trust.js';
import { createWarmedGateway } from './warmed-gateway.js';

export interface Serving extends RunningServer {
  /** Where the metrics are, when they were asked for. */
  readonly metricsUrl: string | undefined;
}

export interface ServingOptions {
  readonly config: LaunchConfig;
  readonly driver: Driver;
  readonly logger: Logger;
  /** Where the subgraphs are; in this process when left out. */
  readonly connect?: ConnectSubgraphs;
  /** The release that the database holds; without it the living graph. */
  readonly release?: StoredRelease | null;
}

/** Serves the API over a database that is ready. */
export async function serveGraph(options: ServingOptions): Promise<Serving> {
  const { config, driver, logger, release = null } = options;
  const [supergraphSdl, apiSdl, manifest, { version }] = await Promise.all([
    fileOfProject('schema', 'supergraph.graphql'),
    fileOfProject('schema', 'api.graphql'),
    fileOfProject('schema', 'trusted-documents.json'),
    fileOfProject('package.json').then((text) => JSON.parse(text) as { version: string }),
  ]);
  // Another release may answer from the same graph in another way.
  const edition = createHash('sha256').update(version).update(supergraphSdl).digest('hex');
  const examples = await readExamples(join(projectRoot, 'examples'));
  const rateLimiter = await createRateLimiter(config.rateLimit, logger);
  const { server, warm, over } = createWarmedGateway({
    connect: options.connect ?? inThisProcess(driver, config.database),
    supergraphSdl,
    examples,
    logger,
    ...(rateLimiter && { rateLimiter }),
  });
  const authenticate = createAuthenticate(tokenTrust(config, logger), config.trustedProxies);
  const admission = new Admission();
  const metrics = config.metricsPort === undefined ? undefined : createOperationMetrics();
  const metricsServer = metrics && (await serveMetrics(metrics, config.metricsPort ?? 0));
  const close = async () => {
    await metricsServer?.stop();
    await rateLimiter?.close();
  };
  try {
    const http = await startHttpServer({
      server,
      host: config.host,
      port: config.port,
      ready: () => answers(driver, config.database),
      admission,
      furtherRoutes: createFurtherRoutes({
        ...{ server, driver, config, release, logger, apiSdl, authenticate, admission, rateLimiter },
      }),
      ide: await createIde({ title: 'Impact Sourcing Graph', examples }),
      logger,
      authenticate,
      documents: readManifest(manifest),
      revision: remembered(async () => `${edition} ${await graphRevision(driver, config.database)}`),
      observers: [createOperationLog(logger, config.slowOperationMillis), ...(metrics ? [metrics.observer] : [])],
    });
    void warm();
    const stop = async () => {
      over.abort();
      await http.stop().finally(close);
    };
    return { url: http.url, metricsUrl: metricsServer?.url, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

const fileOfProject = (...path: string[]): Promise<string> => readFile(join(projectRoot, ...path), 'utf8');
