import { Field, Int, ObjectType } from 'type-graphql';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { EvidenceRelation, EvidenceStance, StanceReason } from './business-evidence.enum.js';
import { SettingComparisonGap, SettingComparisonResult } from './setting-comparison.enum.js';

/** A record on an argument. */
@ObjectType({
  description:
    'A record on an argument: an observation, the outcome of a case study, or both where they give the same figure from the same source.',
  simpleResolvers: true,
})
export class BusinessEvidence {
  @Field(() => EvidenceStance, { description: 'What it says.' })
  stance!: EvidenceStance;

  @Field(() => StanceReason, { description: 'Why it says so.' })
  reason!: StanceReason;

  @Field(() => EvidenceLevel, { nullable: true, description: 'What stands behind it; null where that is not stated.' })
  evidenceLevel!: EvidenceLevel | null;

  @Field(() => EvidenceRelation, {
    nullable: true,
    description: 'How near it is; null where the case is for no organisation and no country.',
  })
  relation!: EvidenceRelation | null;
}

/** Impact sourcing against traditional BPO. */
@ObjectType({
  description:
    'Impact sourcing against traditional BPO on one metric, in one unit, definition and country of measurement, and money in one year; never across them.',
  simpleResolvers: true,
})
export class SettingComparison {
  @Field(() => String, {
    nullable: true,
    description: 'The way in which both measure the metric, where that is stated.',
  })
  metricQualifier!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of both.' })
  unit!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of money of both; null for anything else, or undated.' })
  year!: number | null;

  @Field(() => SettingComparisonResult, { description: 'What they say for the argument.' })
  result!: SettingComparisonResult;

  @Field(() => SettingComparisonGap, {
    nullable: true,
    description: 'Why they are not comparable; null where they are.',
  })
  gap!: SettingComparisonGap | null;
}
