import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { outcomes, type OperationObserver } from './operation.js';

const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts of operations for Prometheus, with the process's own figures; nothing in them names an operation or a caller. */
export interface OperationMetrics {
  readonly observer: OperationObserver;
  readonly contentType: string;
  /** The figures as text in Prometheus's format. */
  readonly text: () => Promise<string>;
}

export function createOperationMetrics(): OperationMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Counter({
    ...{ name: 'graphql_operations_total', registers, labelNames: ['outcome'] },
    help: 'Requests to the API by how they ended.',
  });
  // Shown from the first moment, so that a rate can be read of what has not happened yet.
  for (const outcome of outcomes) operations.inc({ outcome }, 0);
  const duration = new Histogram({
    ...{ name: 'graphql_operation_duration_seconds', registers, buckets: durationBuckets },
    help: 'From the head of a request to its whole answer.',
  });
  const inFlight = new Gauge({
    ...{ name: 'graphql_operations_in_flight', registers },
    help: 'Requests to the API that are not answered yet.',
  });
  const statements = new Counter({
    ...{ name: 'graphql_database_statements_total', registers },
    help: 'Statements the operations needed; what several need at once may be sent once.',
  });
  const rows = new Counter({
    ...{ name: 'graphql_database_rows_total', registers },
    help: 'Rows the database answered.',
  });
  const observer: OperationObserver = {
    began: () => inFlight.inc(),
    ended: ({ outcome, milliseconds, measures }) => {
      inFlight.dec();
      operations.inc({ outcome });
      duration.observe(milliseconds / 1_000);
      statements.inc(measures.statements);
      rows.inc(measures.rows);
    },
  };
  return { observer, contentType: registry.contentType, text: () => registry.metrics() };
}
