import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentKind } from './assessment-kind.enum.js';

/** A published criterion. */
@ObjectType({ description: 'A published criterion.', simpleResolvers: true })
export class SchemeCriterion {
  @Field(() => String, { description: 'Its code in the scheme.' })
  code!: string;

  @Field(() => String, { description: 'What has to hold.' })
  text!: string;

  @Field(() => String, { description: 'What would prove it.' })
  needs!: string;

  @Field(() => Int, { description: 'The points it gives: its weight within the topic.' })
  points!: number;
}

/** A published topic. */
@ObjectType({ description: 'A published topic with the points it takes.', simpleResolvers: true })
export class SchemeTopic {
  @Field(() => String, { description: 'Its code in the scheme.' })
  code!: string;

  @Field(() => String, { description: 'What it is about.' })
  name!: string;

  @Field(() => Int, { description: 'The points that it takes.' })
  minimum!: number;

  @Field(() => [SchemeCriterion], { description: 'Its criteria.' })
  criteria!: SchemeCriterion[];
}

/** A published scheme. */
@ObjectType({
  description:
    'What providers are judged by: topics, criteria, points and minimums, in a version. Method: docs/methods.',
  simpleResolvers: true,
})
export class AssessmentScheme {
  @Field(() => AssessmentKind, { description: 'What is judged.' })
  kind!: AssessmentKind;

  @Field(() => String, { description: 'The version; it changes with every change of the scheme.' })
  version!: string;

  @Field(() => [SchemeTopic], { description: 'Its topics, none of which makes up for another.' })
  topics!: SchemeTopic[];
}
