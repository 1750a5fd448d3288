import { createHmac, randomBytes } from 'node:crypto';
import type { Logger } from '../logger.js';
import type { OperationObserver } from './operation.js';

/** Names longer than this say nothing more to a reader of the log. */
const maxNameLength = 100;

/**
 * Logs one line for each request to the API, slow ones as warnings; `slowMillis` is where slow begins.
 * Callers appear under a name that holds until the process ends, never by their id; values, tokens and headers never.
 */
export function createOperationLog(logger: Logger, slowMillis: number): OperationObserver {
  const salt = randomBytes(32);
  const pseudonym = (id: string) => createHmac('sha256', salt).update(id).digest('base64url').slice(0, 16);
  return {
    ended: ({ requestId, caller, measures, outcome, status, milliseconds }) => {
      const { operation, documentHash = null, statements, rows, cost = null, codes } = measures;
      const isSlow = milliseconds >= slowMillis;
      logger(isSlow ? 'warn' : 'info', isSlow ? 'A slow operation.' : 'An operation.', {
        requestId,
        // Letters, digits and underscores: names as the document spells them, not as a request claims.
        operation: operation?.slice(0, maxNameLength) ?? null,
        documentHash,
        role: caller?.role ?? null,
        caller: caller ? pseudonym(caller.id) : null,
        outcome,
        status,
        milliseconds: Math.round(milliseconds * 10) / 10,
        ...{ statements, rows, cost, codes },
      });
    },
  };
}
