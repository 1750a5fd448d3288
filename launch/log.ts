import type { Logger } from '../gateway/logger.js';

/** One line of JSON for each event, on standard error. */
export const logLine: Logger = (level, message, details = {}) => {
  console.error(JSON.stringify({ time: new Date().toISOString(), level, message, ...readable(details) }));
};

const readable = (details: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      value instanceof Error ? (value.stack ?? value.message) : value,
    ]),
  );
