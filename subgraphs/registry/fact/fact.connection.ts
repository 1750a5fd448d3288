import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Fact } from './fact.type.js';

const FactFacets = facetsOf('FactFacets', { fields: 'By field.' });

const options = { node: () => Fact, facets: FactFacets };

export const FactConnection = connectionOf('QueryFacts', { description: 'all facts.', ...options });

export const OrganizationFactsConnection = connectionOf('OrganizationFacts', {
  description: 'the facts about an organisation.',
  ...options,
});

export const SourceFactsConnection = connectionOf('SourceFacts', {
  description: 'the facts that cite a source.',
  ...options,
});
