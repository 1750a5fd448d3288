import type { List } from '../../shared/list.js';
import { activityOrders } from '../../vocabulary/activity.order.js';
import { entityKeyColumns, entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { observationOrders } from '../../vocabulary/observation.order.js';
import { organizationFacets, organizationFilters } from '../../vocabulary/organization.filter.js';
import { organizationOrders } from '../../vocabulary/organization.order.js';
import { pledgeOrders } from '../../vocabulary/pledge.order.js';
import { caseStudyOrders } from '../../vocabulary/case-study.order.js';
import { certificateOrders } from '../../vocabulary/certificate.order.js';
import { ratingOrders } from '../../vocabulary/rating.order.js';
import { citingPartnershipOrders } from './citing-partnership.order.js';

const citing = (name: string, label: string, rest: Pick<List<EntityKey>, 'orders' | 'filters' | 'facets'>) =>
  ({
    name,
    label,
    parent: { labels: 'Entity:Source', match: `MATCH (p)<-[:CITES]-(n:${label})` },
    columns: entityKeyColumns,
    rules: entityKeyRules,
    ...rest,
  }) satisfies List<EntityKey>;

/** The organisations that are known from a source. */
export const organizationsBySourceId = citing('organizationsBySourceId', 'Organization', {
  orders: organizationOrders,
  filters: organizationFilters,
  facets: organizationFacets,
});

/** The partnerships that cite a source. */
export const partnershipsBySourceId = citing('partnershipsBySourceId', 'Partnership', {
  orders: citingPartnershipOrders,
  filters: {},
});

/** The observations that cite a source. */
export const observationsBySourceId = citing('observationsBySourceId', 'Observation', {
  orders: observationOrders,
  filters: {},
});

/** The activities that cite a source. */
export const activitiesBySourceId = citing('activitiesBySourceId', 'Activity', {
  orders: activityOrders,
  filters: {},
});

/** The pledges that cite a source. */
export const pledgesBySourceId = citing('pledgesBySourceId', 'Pledge', { orders: pledgeOrders, filters: {} });

/** The ratings that cite a source. */
export const ratingsBySourceId = citing('ratingsBySourceId', 'Rating', { orders: ratingOrders, filters: {} });

/** The certificates that cite a source. */
export const certificatesBySourceId = citing('certificatesBySourceId', 'Certificate', {
  orders: certificateOrders,
  filters: {},
});

/** The case studies that cite a source. */
export const caseStudiesBySourceId = citing('caseStudiesBySourceId', 'CaseStudy', {
  orders: caseStudyOrders,
  filters: {},
});
