import { Field, Float, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { IDFilter, IntFilter } from '../../vocabulary/filter.input.js';
import { RatingOrder } from '../../vocabulary/rating.order.js';
import { StatedTextFilter } from '../../vocabulary/stated-text-filter.input.js';

/** Conditions on a score. */
@InputType({ description: 'Conditions on a score, on the scale of the scheme.' })
export class ScoreFilter {
  @Field(() => Float, { nullable: true, description: 'At least this score.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'At most this score.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: 'true: not known. false: known.' })
  isNull?: boolean;
}

/** Conditions on ratings. */
@InputType({ description: 'Conditions on ratings; all of those named must hold.' })
export class RatingFilter {
  @Field(() => IDFilter, { nullable: true, description: 'Who is rated.' })
  organization?: IDFilter;

  @Field(() => StatedTextFilter, { nullable: true, description: 'The scheme with its line.' })
  scheme?: StatedTextFilter;

  @Field(() => StatedTextFilter, { nullable: true, description: 'The scheme without its line.' })
  family?: StatedTextFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year of the rating.' })
  year?: IntFilter;

  @Field(() => ScoreFilter, {
    nullable: true,
    description: 'The score. gte and lte go with scheme eq only: scores of two schemes are refused (SCHEME_MISMATCH).',
  })
  score?: ScoreFilter;
}

/** The arguments of every list of ratings. */
export const RatingListArguments = listArgumentsOf({
  order: RatingOrder,
  defaultOrder: RatingOrder.YEAR_DESC,
  filter: RatingFilter,
});
