import { Field, ObjectType } from 'type-graphql';
import { ComparisonFlag } from './comparison-flag.enum.js';

/** One organisation in a comparison. */
@ObjectType({ description: 'One organisation in a comparison.', simpleResolvers: true })
export class ComparisonCell {
  @Field(() => [ComparisonFlag], {
    description: 'Why its figure cannot simply be held against the others; empty where it can.',
  })
  flags!: ComparisonFlag[];
}

/** Organisations side by side. */
@ObjectType({ description: 'Organisations side by side on one metric.', simpleResolvers: true })
export class Comparison {
  @Field(() => Boolean, { description: 'true: every organisation has a figure, and none is flagged.' })
  comparable!: boolean;

  @Field(() => [ComparisonCell], {
    description:
      'By unit, the better value first, those without a figure last. The order of two never depends on a third.',
  })
  cells!: ComparisonCell[];
}
