import { Field, Float, Int, ObjectType } from 'type-graphql';

/** One claim about the size of the sector. */
@ObjectType({
  description: 'One claim about the size of the sector, with what it counts and who says so.',
  simpleResolvers: true,
})
export class SectorClaim {}

/** One goal for the size of the sector. */
@ObjectType({ description: 'One goal for the size of the sector.', simpleResolvers: true })
export class SectorGoal {}

/** A sum of what providers report. */
@ObjectType({
  description:
    'A sum over the impact sourcing providers that report, each by its latest observed figure. No estimate of those that do not.',
  simpleResolvers: true,
})
export class SectorTotal {
  @Field(() => String, { description: 'The unit.' })
  unit!: string;

  @Field(() => Float, { description: 'The sum of all.' })
  gross!: number;

  @Field(() => Float, {
    description: 'The sum without providers that are sub-contractors of another one counted.',
  })
  net!: number;

  @Field(() => Int, { nullable: true, description: 'The earliest year of the figures.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The latest year of the figures.' })
  lastYear!: number | null;

  @Field(() => Int, { description: 'How many figures state no year.' })
  undated!: number;

  @Field(() => Int, { description: 'How many figures state a population: they may be of a part of the provider only.' })
  ofParts!: number;

  @Field(() => Int, { description: 'For how many providers sources give different figures.' })
  conflicting!: number;
}

/** How large the sector is said to be. */
@ObjectType({
  description: 'How large the sector of impact sourcing is said to be: claims, goals, and our own sums.',
  simpleResolvers: true,
})
export class SectorCounter {
  @Field(() => [SectorClaim], { description: 'What was claimed to be reached, earliest year first.' })
  claims!: SectorClaim[];

  @Field(() => [SectorGoal], { description: 'What was meant to be reached or expected, earliest year first.' })
  goals!: SectorGoal[];

  @Field(() => [SectorTotal], {
    description: 'What the known providers report, summed; a metric that none of them reports is left out.',
  })
  totals!: SectorTotal[];
}
