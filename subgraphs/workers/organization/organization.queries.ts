import type { List } from '../../shared/list.js';
import { integer, record, sortedById, text } from '../../shared/query.js';
import { organizationFacets, organizationFilters } from '../../vocabulary/organization.filter.js';
import { organizationOrders } from '../../vocabulary/organization.order.js';
import type { OrganizationIdentity } from '../../vocabulary/organization.identity.js';
import { identityColumns, identityRules } from '../../vocabulary/organization.row.js';
import type { PartnershipStub } from '../../vocabulary/partnership.stub.js';

const organizationList = {
  label: 'Organization',
  columns: identityColumns,
  rules: identityRules,
  orders: organizationOrders,
  filters: organizationFilters,
  facets: organizationFacets,
} as const;

/** From the group `p` to an organisation that employs from it, and from the groups below it as well. */
const employs = '<-[:EMPLOYS_FROM]-';
const employsFromNarrower = '<-[:BROADER*0..4]-(:WorkerGroup)<-[:EMPLOYS_FROM]-';

/** A group may have tens of thousands. */
const dense = { degree: '(p)<-[:EMPLOYS_FROM]-()', back: '(n)-[:EMPLOYS_FROM]->(p)' } as const;

/** Organisations that employ from a group. */
export const providersByWorkerGroupId: List<OrganizationIdentity> = {
  name: 'providersByWorkerGroupId',
  ...organizationList,
  parent: { labels: 'Entity:WorkerGroup', match: `MATCH (p)${employs}(n:Organization)`, dense },
};

/** Organisations that employ from a group or one below it. */
export const providersByBroaderWorkerGroupId: List<OrganizationIdentity> = {
  name: 'providersByBroaderWorkerGroupId',
  ...organizationList,
  parent: { labels: 'Entity:WorkerGroup', match: `MATCH (p)${employsFromNarrower}(n:Organization)` },
};

/** What leads from a worker group to a buyer. */
export interface WorkerGroupBuyerEdge {
  partnershipCount: number;
  partnerships: PartnershipStub[];
  via: Pick<OrganizationIdentity, 'id'>[];
}

const buyersOf = (name: string, path: string): List<OrganizationIdentity, WorkerGroupBuyerEdge> => ({
  name,
  ...organizationList,
  parent: {
    labels: 'Entity:WorkerGroup',
    match: `MATCH (p)${path}(seller:Organization)-[sold:PARTY]->(x:Partnership)<-[bought:PARTY]-(n:Organization)`,
    where: ["sold.role IN ['PROVIDER', 'SUBCONTRACTOR']", "bought.role = 'BUYER'"],
  },
  edge: {
    optional: { via: { columns: ['partnerships', 'via'], fields: ['partnerships', 'via'] } },
    columns: {
      partnershipCount: 'count(DISTINCT x)',
      partnerships: 'collect(DISTINCT {id: x.id})[..100]',
      via: 'collect(DISTINCT {id: seller.id})[..100]',
    },
    rules: {
      partnershipCount: integer,
      partnerships: sortedById(record({ id: text })),
      via: sortedById(record({ id: text })),
    },
  },
});

/** Organisations that buy from those that employ from a group. */
export const buyersByWorkerGroupId = buyersOf('buyersByWorkerGroupId', employs);

/** Organisations that buy from those that employ from a group or one below it. */
export const buyersByBroaderWorkerGroupId = buyersOf('buyersByBroaderWorkerGroupId', employsFromNarrower);
