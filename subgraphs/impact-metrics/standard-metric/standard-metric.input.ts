import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { enumFilterOf } from '../../vocabulary/filter.input.js';
import { StatedTextFilter } from '../../vocabulary/stated-text-filter.input.js';
import { StandardCatalogue } from './standard-catalogue.enum.js';
import { StandardMetricKind } from './standard-metric-kind.enum.js';
import { StandardMetricOrder } from './standard-metric.order.js';
import { StandardMetricTier } from './standard-metric-tier.enum.js';

const CatalogueFilter = enumFilterOf('StandardCatalogue', StandardCatalogue);
const KindFilter = enumFilterOf('StandardMetricKind', StandardMetricKind);
const TierFilter = enumFilterOf('StandardMetricTier', StandardMetricTier);

/** Conditions on published metrics. */
@InputType({ description: 'Conditions on published metrics; all of those named must hold.' })
export class StandardMetricFilter {
  @Field(() => StatedTextFilter, { nullable: true, description: 'The code.' })
  code?: StatedTextFilter;

  @Field(() => CatalogueFilter, { nullable: true, description: 'Who publishes it.' })
  catalogue?: object;

  @Field(() => KindFilter, { nullable: true, description: 'What sort of figure it is.' })
  kind?: object;

  @Field(() => TierFilter, { nullable: true, description: 'How close it is to the tests of impact sourcing.' })
  tier?: object;

  @Field(() => StatedTextFilter, {
    nullable: true,
    description: 'A target of the Sustainable Development Goals that it contributes to, such as 8.5.',
  })
  contributesTo?: StatedTextFilter;
}

/** The arguments of the list of published metrics. */
export const StandardMetricListArguments = listArgumentsOf({
  order: StandardMetricOrder,
  defaultOrder: StandardMetricOrder.NAME_ASC,
  filter: StandardMetricFilter,
});
