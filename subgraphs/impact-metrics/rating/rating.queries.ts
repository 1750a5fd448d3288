import { amongStated, range, reaches } from '../../shared/filter.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { ratingOrders } from '../../vocabulary/rating.order.js';
import { ratingColumns, ratingRules, type RatingRow } from './rating.row.js';

const ratingList = {
  label: 'Rating',
  columns: ratingColumns,
  rules: ratingRules,
  orders: ratingOrders,
  filters: {
    organization: reaches('(n)-[:ABOUT]->(other:Organization)'),
    scheme: amongStated('scheme', { seek: true }),
    family: amongStated('family'),
    year: range('year'),
    score: range('score'),
  },
  facets: { schemes: 'n.scheme', years: 'toString(n.year)', evidenceLevels: 'n.evidenceLevel' },
} as const;

export const ratingById = rowsById('ratingById', 'Entity:Rating', ratingColumns, ratingRules);

/** All ratings. */
export const ratings: List<RatingRow> = { name: 'ratings', ...ratingList };

/** The ratings of an organisation. */
export const ratingsByOrganizationId: List<RatingRow> = {
  name: 'ratingsByOrganizationId',
  ...ratingList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)<-[:ABOUT]-(n:Rating)' },
};

export const sourcesByRatingId = rowsByParentId(
  'sourcesByRatingId',
  { labels: 'Entity:Rating', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  entityKeyColumns,
  entityKeyRules,
);
