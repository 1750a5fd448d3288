import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ProgressGap } from './progress-gap.enum.js';

/** How far a promise or a goal is kept. */
@ObjectType({
  description: 'How far a promise or a goal is kept, only by figures of the same definition and unit.',
  simpleResolvers: true,
})
export class PledgeProgress {
  @Field(() => Float, { nullable: true, description: 'The latest figure; null where gap says why.' })
  reached!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of that figure; null where it is not stated.' })
  year!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure in percent of the least that was promised; may pass 100. Null where gap says why.',
  })
  percentReached!: number | null;

  @Field(() => ProgressGap, { nullable: true, description: 'Why there is no figure; null where there is one.' })
  gap!: ProgressGap | null;
}
