import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Activity } from './activity.type.js';

const ActivityFacets = facetsOf('ActivityFacets', { kinds: 'By kind.' });

export const CountryActivitiesConnection = connectionOf('CountryActivities', {
  description: 'the evidence of activity in a country.',
  node: () => Activity,
  facets: ActivityFacets,
});
