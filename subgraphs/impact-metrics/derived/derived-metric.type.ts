import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DerivationGap } from './derivation-gap.enum.js';
import { DerivedMetricKind } from './derived-metric-kind.enum.js';

/** A figure computed from reported ones. */
@ObjectType({ description: 'A figure computed from reported ones, with all that went into it.', simpleResolvers: true })
export class DerivedMetric {
  @Field(() => DerivedMetricKind, { description: 'What is computed.' })
  kind!: DerivedMetricKind;

  @Field(() => String, {
    description: 'How: in canonical metrics, or in codes of the catalogue where no figure reports one.',
  })
  formula!: string;

  @Field(() => Float, { nullable: true, description: 'The value; null where gap says why.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the value.' })
  unit!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year that all inputs hold for; null where none is stated.' })
  year!: number | null;

  @Field(() => [String], {
    description: 'The ids of canonical metrics, or the codes of published ones, that nothing was observed on.',
  })
  missingInputs!: string[];

  @Field(() => DerivationGap, { nullable: true, description: 'Why there is no value; null where there is one.' })
  gap!: DerivationGap | null;
}
