import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { MetricArea } from './metric-area.enum.js';
import { MetricCodeFit } from './metric-code-fit.enum.js';
import { MetricDirection } from './metric-direction.enum.js';
import { MetricKind } from './metric-kind.enum.js';
import { UnitFamily } from './unit-family.enum.js';

/** Something that is measured. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Metric, simpleResolvers: true })
export class Metric {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The code of the IRIS metric, where one fits.' })
  code!: string | null;

  @Field(() => MetricCodeFit, { description: 'How well the IRIS metric fits.' })
  codeFit!: MetricCodeFit;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'What exactly is measured.' })
  definition!: string;

  @Field(() => MetricKind, { description: 'What sort of figure it is.' })
  kind!: MetricKind;

  @Field(() => MetricArea, { description: 'What it is about.' })
  area!: MetricArea;

  @Field(() => UnitFamily, { description: 'The family of its units.' })
  unitFamily!: UnitFamily;

  @Field(() => [String], { description: 'The units in which observations of it are reported.' })
  units!: string[];

  @Field(() => MetricDirection, { description: 'Whether a higher value is better.' })
  direction!: MetricDirection;

  @Field(() => Boolean, { description: 'true: an extension to IRIS for what the sector tests itself by.' })
  extension!: boolean;

  @Field(() => Boolean, { description: 'Whether values of different organisations may be added up.' })
  summable!: boolean;

  @Field(() => String, { nullable: true, description: 'What to know before comparing its values.' })
  note!: string | null;
}
