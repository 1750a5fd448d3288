import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OperationMetrics } from '../gateway/operations/metrics.js';

export interface MetricsServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `/metrics`, and nothing else, on a port of the loopback address. */
export async function serveMetrics({ text, contentType }: OperationMetrics, port: number): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void text().then(
      (figures) => response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(figures),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, stop };
}
