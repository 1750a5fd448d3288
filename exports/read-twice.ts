import { DatabaseTimeoutError } from '../subgraphs/shared/errors.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';

/** Reads again what took too long: records on a cold disk are in memory the second time, and an export of an hour is not to end for one page. */
export const readTwice =
  (executeRead: ExecuteRead): ExecuteRead =>
  async (query, params) => {
    try {
      return await executeRead(query, params);
    } catch (error) {
      if (!(error instanceof DatabaseTimeoutError)) throw error;
      return executeRead(query, params);
    }
  };
