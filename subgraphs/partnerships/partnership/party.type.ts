import { Field, ObjectType } from 'type-graphql';
import { PartyRole } from '../../vocabulary/party-role.enum.js';

/** One organisation in one partnership; it has no id of its own. */
@ObjectType({ description: 'One organisation in one partnership.', simpleResolvers: true })
export class Party {
  @Field(() => PartyRole, { description: 'The role it plays.' })
  role!: PartyRole;

  @Field(() => String, {
    nullable: true,
    description: 'The role in the words of the data set; null when it gives none.',
  })
  roleAsReported!: string | null;
}
