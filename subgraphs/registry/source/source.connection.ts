import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Source } from './source.type.js';

const SourceFacets = facetsOf('SourceFacets', { years: 'By year.' });

const options = { node: () => Source, facets: SourceFacets };

export const SourceConnection = connectionOf('QuerySources', { description: 'all sources.', ...options });

export const OrganizationSourcesConnection = connectionOf('OrganizationSources', {
  description: 'the sources that an organisation is known from.',
  ...options,
});
