import { among, range, reaches, type FilterField } from '../../shared/filter.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { caseStudyOrders } from '../../vocabulary/case-study.order.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { countryId } from '../../vocabulary/organization.filter.js';
import {
  caseOutcomeColumns,
  caseOutcomeRules,
  caseStudyColumns,
  caseStudyRules,
  type CaseStudyRow,
} from './case-study.row.js';

const reporting: FilterField = {
  predicates: {
    eq: (parameter) => `EXISTS { MATCH (n)<-[:OUTCOME_OF]-(other:CaseOutcome) WHERE other.metricId = ${parameter} }`,
    in: (parameter) => `EXISTS { MATCH (n)<-[:OUTCOME_OF]-(other:CaseOutcome) WHERE other.metricId IN ${parameter} }`,
  },
};

const caseStudyList = {
  label: 'CaseStudy',
  columns: caseStudyColumns,
  rules: caseStudyRules,
  orders: caseStudyOrders,
  filters: {
    organization: reaches('(n)-[:INVOLVES]->(other:Organization)'),
    buyer: reaches('(n)-[:BOUGHT_BY]->(other:Organization)'),
    provider: reaches('(n)-[:PROVIDED_BY]->(other:Organization)'),
    country: reaches('(n)-[:IN]->(other:Country)', countryId),
    metric: reporting,
    year: range('year'),
    evidenceLevel: among('evidenceLevel'),
  },
  facets: { years: 'toString(n.year)', evidenceLevels: 'n.evidenceLevel' },
} as const;

export const caseStudyById = rowsById('caseStudyById', 'Entity:CaseStudy', caseStudyColumns, caseStudyRules);

/** All case studies. */
export const caseStudies: List<CaseStudyRow> = { name: 'caseStudies', ...caseStudyList };

/** The case studies that name an organisation. */
export const caseStudiesByOrganizationId: List<CaseStudyRow> = {
  name: 'caseStudiesByOrganizationId',
  ...caseStudyList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)<-[:INVOLVES]-(n:CaseStudy)' },
};

const ofCaseStudy = (pattern: string, order: string) => ({ labels: 'Entity:CaseStudy', pattern, order });

export const organizationsByCaseStudyId = rowsByParentId(
  'organizationsByCaseStudyId',
  ofCaseStudy('-[:INVOLVES]->(n:Organization)', 'n.sortName'),
  entityKeyColumns,
  entityKeyRules,
);

export const sourcesByCaseStudyId = rowsByParentId(
  'sourcesByCaseStudyId',
  ofCaseStudy('-[:CITES]->(n:Source)', 'n.sortTitle'),
  entityKeyColumns,
  entityKeyRules,
);

export const caseOutcomeById = rowsById('caseOutcomeById', 'Entity:CaseOutcome', caseOutcomeColumns, caseOutcomeRules);

/** The figures of case studies, in the order in which they are told. */
export const outcomesByCaseStudyId = rowsByParentId(
  'outcomesByCaseStudyId',
  ofCaseStudy('<-[:OUTCOME_OF]-(n:CaseOutcome)', 'n.position'),
  caseOutcomeColumns,
  caseOutcomeRules,
);

export const caseStudiesByCaseOutcomeId = rowsByParentId(
  'caseStudiesByCaseOutcomeId',
  { labels: 'Entity:CaseOutcome', pattern: '-[:OUTCOME_OF]->(n:CaseStudy)', order: 'n.yearKey' },
  caseStudyColumns,
  caseStudyRules,
);
