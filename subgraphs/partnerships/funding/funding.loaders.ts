import { loadMany } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { fundingHistory } from './funding.formulas.js';
import { fundingByOrganizationId } from './funding.queries.js';

/** The money that organisations receive: one statement for all of them. */
export const fundingLoaders = (executeRead: ExecuteRead) => {
  const fundings = loadMany(executeRead, fundingByOrganizationId);
  return { fundingHistory: async (organizationId: string) => fundingHistory(await fundings(organizationId)) };
};

export type FundingLoaders = ReturnType<typeof fundingLoaders>;
export type FundingHistoryRow = Awaited<ReturnType<FundingLoaders['fundingHistory']>>;
