import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Rating } from './rating.type.js';

const RatingFacets = facetsOf('RatingFacets', {
  schemes: 'By scheme.',
  years: 'By year.',
  evidenceLevels: 'By strength as evidence.',
});

export const RatingConnection = connectionOf('QueryRatings', {
  description: 'all ratings by others.',
  node: () => Rating,
  facets: RatingFacets,
});

export const OrganizationRatingsConnection = connectionOf('OrganizationRatings', {
  description: 'the ratings of an organisation by others.',
  node: () => Rating,
  facets: RatingFacets,
});
