import { loadMany, loadOne } from '../../shared/batch.js';
import { RefusedArithmeticError } from '../../shared/errors.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ListArguments } from '../../shared/page-request.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { RatingFilter } from './rating.input.js';
import * as queries from './rating.queries.js';

/** Refuses to measure the scores of several schemes by one number. */
function withinOneScheme(args: ListArguments): ListArguments {
  const { scheme, score } = (args.filter ?? {}) as RatingFilter;
  const measured = score?.gte != null || score?.lte != null;
  if (!measured || scheme?.eq != null) return args;
  throw new RefusedArithmeticError(
    'SCHEME_MISMATCH',
    'A score means something only within its scheme: name one with scheme: { eq }.',
  );
}

/** The batched reads of ratings. */
export const ratingLoaders = (executeRead: ExecuteRead) => {
  const ratings = loadRootPage(executeRead, queries.ratings);
  const ratingsByOrganizationId = loadPage(executeRead, queries.ratingsByOrganizationId);
  return {
    ratingById: loadOne(executeRead, queries.ratingById),
    ratings: (args: ListArguments) => ratings(withinOneScheme(args)),
    ratingsByOrganizationId: (id: string, args: ListArguments) => ratingsByOrganizationId(id, withinOneScheme(args)),
    sourcesByRatingId: loadMany(executeRead, queries.sourcesByRatingId),
  };
};

export type RatingLoaders = ReturnType<typeof ratingLoaders>;
