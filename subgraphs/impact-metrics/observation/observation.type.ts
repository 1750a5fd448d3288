import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ObservationStatus } from './observation-status.enum.js';
import { WorkSetting } from './work-setting.enum.js';
import { YearBasis } from './year-basis.enum.js';

/** One reported figure. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Observation, simpleResolvers: true })
export class Observation {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The name of the metric in the data set, before it was mapped.' })
  metricAsReported!: string;

  @Field(() => String, { nullable: true, description: 'What the mapping to the canonical metric leaves to say.' })
  metricQualifier!: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure; null when the source gives only a range.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of a range.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  high!: number | null;

  @Field(() => String, { description: 'The unit; money is nominal, percent runs from 0 to 100.' })
  unit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The figure with its unit as reported, where reading it as the canonical metric changed either.',
  })
  valueAsReported!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year it holds for; for a target or a projection, the year it is meant for.',
  })
  year!: number | null;

  @Field(() => YearBasis, { description: 'Where the year comes from.' })
  yearBasis!: YearBasis;

  @Field(() => ObservationStatus, { description: 'Whether the figure was reached, promised or expected.' })
  status!: ObservationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'How the source qualifies the figure, such as more_than or approximately.',
  })
  qualifier!: string | null;

  @Field(() => String, { nullable: true, description: 'Who or what is counted.' })
  population!: string | null;

  @Field(() => WorkSetting, {
    nullable: true,
    description: 'Whose work it is about; null where neither organisation, sector nor population tells.',
  })
  setting!: WorkSetting | null;

  @Field(() => Boolean, { description: 'true: a background figure, no result of impact sourcing.' })
  context!: boolean;

  @Field(() => Boolean, {
    description: 'true: the data set marks that another figure disagrees; conflictsWith names those that were found.',
  })
  conflict!: boolean;

  @Field(() => String, { nullable: true, description: 'What to know before using it.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'false: known only from memory, without a source; loaded on request only.' })
  verified!: boolean;

  @Field(() => Confidence, {
    nullable: true,
    description: 'How sure the memory is; only where verified is false.',
  })
  confidence!: Confidence | null;
}
