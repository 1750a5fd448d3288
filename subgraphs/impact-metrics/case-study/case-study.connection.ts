import { connectionOf, facetsOf } from '../../shared/connection.js';
import { CaseStudy } from './case-study.type.js';

const CaseStudyFacets = facetsOf('CaseStudyFacets', { years: 'By year.', evidenceLevels: 'By evidence level.' });

export const CaseStudyConnection = connectionOf('QueryCaseStudies', {
  description: 'all case studies.',
  node: () => CaseStudy,
  facets: CaseStudyFacets,
});

export const OrganizationCaseStudiesConnection = connectionOf('OrganizationCaseStudies', {
  description: 'the case studies that name an organisation.',
  node: () => CaseStudy,
  facets: CaseStudyFacets,
});
