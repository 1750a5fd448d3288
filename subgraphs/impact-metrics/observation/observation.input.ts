import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { BooleanFilter, CountryFilter, enumFilterOf, IDFilter, IntFilter } from '../../vocabulary/filter.input.js';
import { ObservationOrder } from '../../vocabulary/observation.order.js';
import { StatedTextFilter } from '../../vocabulary/stated-text-filter.input.js';
import { EvidenceLevel } from './evidence-level.enum.js';
import { ObservationStatus } from './observation-status.enum.js';
import { WorkSetting } from './work-setting.enum.js';

const StatusFilter = enumFilterOf('ObservationStatus', ObservationStatus);
/** Conditions on the setting of a figure. */
@InputType({ description: 'Conditions on whose work a figure is about.' })
class WorkSettingFilter extends enumFilterOf('StatedWorkSetting', WorkSetting) {
  @Field(() => Boolean, { nullable: true, description: 'true: not known. false: known.' })
  isNull?: boolean;
}

const LevelFilter = enumFilterOf('EvidenceLevel', EvidenceLevel);

/** Conditions on observations. */
@InputType({ description: 'Conditions on observations; all of those named must hold.' })
export class ObservationFilter {
  @Field(() => IDFilter, { nullable: true, description: 'The canonical metric.' })
  metric?: IDFilter;

  @Field(() => StatusFilter, { nullable: true, description: 'Whether the figure was reached, promised or expected.' })
  status?: object;

  @Field(() => StatedTextFilter, { nullable: true, description: 'The unit, as written in observations.' })
  unit?: StatedTextFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year it holds for.' })
  year?: IntFilter;

  @Field(() => LevelFilter, { nullable: true, description: 'How strong the evidence is.' })
  evidenceLevel?: object;

  @Field(() => WorkSettingFilter, { nullable: true, description: 'Whose work it is about.' })
  setting?: WorkSettingFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is a background figure.' })
  context?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether another figure is marked to disagree.' })
  conflict?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it has a source.' })
  verified?: BooleanFilter;

  @Field(() => IDFilter, { nullable: true, description: 'The organisation it is about.' })
  organization?: IDFilter;

  @Field(() => CountryFilter, { nullable: true, description: 'The country it was measured in.' })
  country?: CountryFilter;
}

/** The arguments of every list of observations. */
export const ObservationListArguments = listArgumentsOf({
  order: ObservationOrder,
  defaultOrder: ObservationOrder.YEAR_DESC,
  filter: ObservationFilter,
});
