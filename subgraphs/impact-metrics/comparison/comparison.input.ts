import { ArgsType, Field, ID, Int } from 'type-graphql';

/** The arguments of a comparison. */
@ArgsType()
export class ComparisonArguments {
  @Field(() => [ID], { description: 'The organisations, two to six, each once.' })
  organizationIds!: string[];

  @Field(() => ID, { description: 'The canonical metric.' })
  metric!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year; without it the latest figure of each about the whole of it.',
  })
  year?: number;
}
