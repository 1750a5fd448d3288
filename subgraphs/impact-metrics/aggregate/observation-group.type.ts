import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AggregateFigures } from '../../vocabulary/aggregate-figures.type.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { ObservationStatus } from '../observation/observation-status.enum.js';
import { WorkSetting } from '../observation/work-setting.enum.js';
import { OrganizationRole } from '../../vocabulary/organization-role.enum.js';
import { AggregateFlag } from './aggregate-flag.enum.js';

/** How much of what could have been reported a group holds. */
@ObjectType({ description: 'How much of what could have been reported a group holds.', simpleResolvers: true })
export class Coverage {
  @Field(() => Int, { description: 'How many subjects report.' })
  reporting!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many organisations there are of the same role, kind, worker group and place, whatever they report; in a place are those that have their headquarters, deliver or are measured there. Null for sectors and countries, and for a group whose place is not stated.',
  })
  total!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The percent of the figures that their subjects tell of themselves.',
  })
  selfReportedShare!: number | null;
}

const key = (text: string) => ({
  nullable: true,
  description: `${text} Null where it is not stated, or not grouped by.`,
});

/** One group of observations. */
@ObjectType({ description: 'One group of observations with its measures and their coverage.', simpleResolvers: true })
export class ObservationGroup {
  @Field(() => String, key('What the mapping to the canonical metric leaves to say.'))
  qualifier!: string | null;

  @Field(() => String, key('The unit.'))
  unit!: string | null;

  @Field(() => Int, key('The year.'))
  year!: number | null;

  @Field(() => ObservationStatus, key('The status.'))
  status!: ObservationStatus | null;

  @Field(() => EvidenceLevel, key('The evidence level.'))
  evidenceLevel!: EvidenceLevel | null;

  @Field(() => WorkSetting, key('Whose work it is about.'))
  setting!: WorkSetting | null;

  @Field(() => String, key('The region.'))
  region!: string | null;

  @Field(() => String, key('The subregion.'))
  subregion!: string | null;

  @Field(() => OrganizationRole, key('The role of the organisations.'))
  role!: OrganizationRole | null;

  @Field(() => String, key('The kind of the organisations.'))
  kind!: string | null;

  @Field(() => Int, { description: 'How many figures it has.' })
  count!: number;

  @Field(() => Int, { description: 'How many different subjects they are about.' })
  distinct!: number;

  @Field(() => Int, { nullable: true, description: 'The earliest year of its figures.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The latest year of its figures.' })
  lastYear!: number | null;

  @Field(() => Int, { description: 'How many figures are only ranges.' })
  ranges!: number;

  @Field(() => Int, { description: 'For how many subjects sources give different figures.' })
  conflicting!: number;

  @Field(() => AggregateFigures, {
    nullable: true,
    description:
      'The measures. Refused with DEFINITION_MISMATCH, UNIT_MISMATCH or STATUS_MISMATCH where the group mixes what cannot be put together.',
  })
  figures!: AggregateFigures | null;

  @Field(() => Coverage, { description: 'How much of what could have been reported it holds.' })
  coverage!: Coverage;

  @Field(() => [AggregateFlag], {
    description: 'What to know before reading it; empty where nothing stands in the way.',
  })
  flags!: AggregateFlag[];
}

/** One year of a series. */
@ObjectType({ description: 'One year of a series.', simpleResolvers: true })
export class SeriesPoint {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => ObservationGroup, { nullable: true, description: 'Its figures; null is a gap, never zero.' })
  group!: ObservationGroup | null;
}
