import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { AssessmentKind } from './assessment-kind.enum.js';
import { AssessmentState } from './assessment-state.enum.js';
import { CriterionState } from './criterion-state.enum.js';
import { FindingKind } from './finding-kind.enum.js';

const points = 'Null where nothing decides: a blank is no proof, and no zero.';

/** A record that was looked at. */
@ObjectType({
  description: 'A record that was looked at for a criterion: exactly one of its five edges is set.',
  simpleResolvers: true,
})
export class AssessmentRecord {
  @Field(() => FindingKind, { description: 'What it says about the criterion.' })
  finding!: FindingKind;

  @Field(() => EvidenceLevel, {
    nullable: true,
    description: 'How strong it is; null for partnerships and worker groups, whose sources state no kind of claim.',
  })
  evidenceLevel!: EvidenceLevel | null;
}

/** A criterion as it is judged. */
@ObjectType({ description: 'A criterion with what proves it and what does not.', simpleResolvers: true })
export class AssessedCriterion {
  @Field(() => String, { description: 'Its code in the scheme.' })
  code!: string;

  @Field(() => String, { description: 'The code of its topic.' })
  topic!: string;

  @Field(() => String, { description: 'What has to hold.' })
  text!: string;

  @Field(() => String, { description: 'What would prove it.' })
  needs!: string;

  @Field(() => Int, { description: 'The points it can give.' })
  available!: number;

  @Field(() => Int, { nullable: true, description: `The points given. ${points}` })
  points!: number | null;

  @Field(() => CriterionState, { description: 'What the evidence says.' })
  state!: CriterionState;

  @Field(() => Int, { description: 'How many records were looked at.' })
  recordCount!: number;
}

/** A topic as it is judged. */
@ObjectType({
  description: 'A topic. It must reach its minimum by itself: no other topic makes up for it.',
  simpleResolvers: true,
})
export class AssessedTopic {
  @Field(() => String, { description: 'Its code in the scheme.' })
  code!: string;

  @Field(() => String, { description: 'What it is about.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: `The points of its criteria. ${points}` })
  points!: number | null;

  @Field(() => Int, { description: 'The points that it takes.' })
  minimum!: number;

  @Field(() => Int, { description: 'The most points that it can give.' })
  available!: number;

  @Field(() => Boolean, { description: 'Whether it reaches its minimum.' })
  reached!: boolean;
}

/** How a provider stands by a scheme. */
@ObjectType({
  description:
    'How a provider stands by a scheme, on published criteria and its own evidence alone. Points are added within a topic only. Method: docs/methods.',
  simpleResolvers: true,
})
export class Assessment {
  @Field(() => AssessmentKind, { description: 'What is judged.' })
  kind!: AssessmentKind;

  @Field(() => String, { description: 'The version of the scheme: criteria, points and minimums.' })
  version!: string;

  @Field(() => AssessmentState, { description: 'How it stands.' })
  state!: AssessmentState;

  @Directive('@listSize(assumedSize: 6)')
  @Field(() => [AssessedTopic], { description: 'Topic by topic.' })
  topics!: AssessedTopic[];

  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [AssessedCriterion], { description: 'Topic by topic, each criterion with the records that prove it.' })
  criteria!: AssessedCriterion[];

  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [AssessedCriterion], {
    description: 'What is missing: the criteria that are not proved in topics below their minimum.',
  })
  missing!: AssessedCriterion[];
}
