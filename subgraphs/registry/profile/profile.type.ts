import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';

/** The best value of each field of an organisation. */
@ObjectType({
  description:
    'The best value of each field of an organisation: the most recent fact wins, undated facts lose to dated ones. The evidence is in facts.',
  simpleResolvers: true,
})
export class Profile {
  @Field(() => Int, { nullable: true, description: 'The year it was founded.' })
  foundedYear!: number | null;

  @Field(() => String, { nullable: true, description: 'The legal form as reported.' })
  legalForm!: string | null;

  @Field(() => String, { nullable: true, description: 'The address of its website.' })
  website!: string | null;

  @Field(() => [String], { description: 'Its programmes for impact sourcing, as reported.' })
  programmes!: string[];

  @Field(() => [String], { description: 'Certifications, awards and memberships, as reported.' })
  certifications!: string[];

  @Field(() => String, { nullable: true, description: 'What became of it, as reported.' })
  status!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended; null when no source says that it did.' })
  ended!: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks on the values above.' })
  notes!: string | null;
}
