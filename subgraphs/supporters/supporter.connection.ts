import { Field, type ClassType } from 'type-graphql';
import { connectionOf, facetsOf } from '../shared/connection.js';
import { SupporterBasis } from './supporter-basis.enum.js';
import { Supporter } from './supporter.type.js';

const SupporterFacets = facetsOf('SupporterFacets', {
  roles: 'By role; a supporter counts once in each of its roles.',
  countries: 'By the country of its headquarters, as ISO 3166-1 alpha-2 code.',
  kinds: 'By kind.',
});

/** Adds why a supporter is listed under a country to an edge type. */
function basisField(edge: ClassType): void {
  Field(() => [SupporterBasis], { description: 'Why it is listed under the country, one reason or more.' })(
    edge.prototype,
    'basis',
  );
}

const options = { node: () => Supporter, facets: SupporterFacets };

export const SupporterConnection = connectionOf('QuerySupporters', { description: 'all supporters.', ...options });

export const CountrySupportersConnection = connectionOf('CountrySupporters', {
  description: 'the supporters of impact sourcing in a country.',
  ...options,
  edge: basisField,
});
