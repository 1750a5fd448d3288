import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { MetricArea } from '../metric/metric-area.enum.js';
import { StandardCatalogue } from './standard-catalogue.enum.js';
import { StandardMetricKind } from './standard-metric-kind.enum.js';
import { StandardMetricTier } from './standard-metric-tier.enum.js';

/** A published metric. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.StandardMetric, simpleResolvers: true })
export class StandardMetric {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The code, such as OI8869 or isg:income-uplift.' })
  code!: string;

  @Field(() => StandardCatalogue, { description: 'Who publishes it.' })
  catalogue!: StandardCatalogue;

  @Field(() => String, { description: 'The version of the catalogue that it was read in.' })
  version!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The unit of its figures, by our reading.' })
  unit!: string;

  @Field(() => StandardMetricKind, { description: 'What sort of figure it is.' })
  kind!: StandardMetricKind;

  @Field(() => StandardMetricTier, { description: 'How close it is to the tests of impact sourcing.' })
  tier!: StandardMetricTier;

  @Field(() => MetricArea, {
    nullable: true,
    description:
      'What it is about; the first five areas are those of the working group on impact sourcing metrics of 2014. Null for what only frames a report.',
  })
  area!: MetricArea | null;

  @Field(() => String, { nullable: true, description: 'How it is computed from other codes, where it is.' })
  formula!: string | null;

  @Field(() => String, { description: 'How it is read, in our own words.' })
  rule!: string;

  @Field(() => [String], {
    description:
      'The targets of the Sustainable Development Goals that it contributes to, such as 8.5; by our reading.',
  })
  contributesTo!: string[];
}
