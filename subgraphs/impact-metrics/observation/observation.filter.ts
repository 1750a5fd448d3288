import { among, amongStated, flagged, range, reaches } from '../../shared/filter.js';
import { countryId } from '../../vocabulary/organization.filter.js';

/** What every list of observations can be filtered by. */
export const observationFilters = {
  metric: amongStated('metricId', { seek: true }),
  status: amongStated('status'),
  unit: amongStated('unit'),
  year: range('year'),
  evidenceLevel: amongStated('evidenceLevel'),
  setting: among('setting'),
  context: flagged('context'),
  conflict: flagged('conflict'),
  verified: flagged('verified'),
  organization: reaches('(n)-[:ABOUT]->(other:Organization)'),
  country: reaches('(n)-[:MEASURED_IN]->(other:Country)', countryId),
} as const;
