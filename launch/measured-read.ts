import type { Measures } from '../gateway/measures.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';

/** The same door to the database, which counts what goes through it for one request. */
export const measured =
  (executeRead: ExecuteRead, measures: Measures): ExecuteRead =>
  async (query, params) => {
    measures.statements += 1;
    const rows = await executeRead(query, params);
    measures.rows += rows.length;
    return rows;
  };
