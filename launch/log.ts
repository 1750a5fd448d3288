import pino, { type DestinationStream } from 'pino';
import type { Logger } from '../gateway/logger.js';
import type { LogLevel } from './config.js';

/** One line of JSON for each event from `level` on, on standard error unless another destination is given. */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  const log = pino(
    {
      ...{ level, base: null, messageKey: 'message' },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      // Only where it came from: other properties of an error may hold what a caller sent.
      serializers: { error: (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : error) },
    },
    destination,
  );
  return (severity, message, details = {}) => log[severity](details, message);
}
