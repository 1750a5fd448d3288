import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.js';
import { defineEnum } from '../../vocabulary/define-enum.js';
import { OrganizationFacets } from '../../vocabulary/organization.facet.js';
import { Organization } from '../organization/organization.type.js';

const SearchField = defineEnum('SearchField', 'Which names of an organisation a search looks at.', {
  NAME: 'Its name.',
  OTHER_NAMES: 'One of its other names.',
});

/** A piece of the matched name. */
@ObjectType({ description: 'A piece of the matched name.', simpleResolvers: true })
class HighlightSegment {
  @Field(() => String, { description: 'The text of the piece; the pieces in order are the name.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the piece was searched for.' })
  match!: boolean;
}

export const SearchConnection = connectionOf('QuerySearch', {
  description: 'the organisations found by a search.',
  node: () => Organization,
  facets: OrganizationFacets,
  edge: (edge) => {
    Field(() => Float, { description: 'How well it fits, comparable within one search only; no unit.' })(
      edge.prototype,
      'score',
    );
    Field(() => SearchField, { description: 'Which of its names fits best.' })(edge.prototype, 'matchedField');
    Field(() => [HighlightSegment], { description: 'That name in pieces, with what was searched for marked.' })(
      edge.prototype,
      'highlight',
    );
  },
});
