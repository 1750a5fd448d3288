import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { CaseStudyOrder } from '../../vocabulary/case-study.order.js';
import { CountryFilter, enumFilterOf, IDFilter, IntFilter } from '../../vocabulary/filter.input.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';

/** Conditions on the evidence of a case study. */
@InputType({ description: 'Conditions on the evidence of a case study.' })
class CaseEvidenceFilter extends enumFilterOf('StatedEvidenceLevel', EvidenceLevel) {
  @Field(() => Boolean, { nullable: true, description: 'true: not stated. false: stated.' })
  isNull?: boolean;
}

/** Conditions on case studies. */
@InputType({ description: 'Conditions on case studies; all of those named must hold.' })
export class CaseStudyFilter {
  @Field(() => IDFilter, { nullable: true, description: 'An organisation that it names in any part.' })
  organization?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: 'The organisation that bought the work.' })
  buyer?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: 'The organisation that did the work.' })
  provider?: IDFilter;

  @Field(() => CountryFilter, { nullable: true, description: 'The country where the work was done.' })
  country?: CountryFilter;

  @Field(() => IDFilter, { nullable: true, description: 'A canonical metric that one of its outcomes reports.' })
  metric?: IDFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year it is told of.' })
  year?: IntFilter;

  @Field(() => CaseEvidenceFilter, { nullable: true, description: 'What stands behind it.' })
  evidenceLevel?: CaseEvidenceFilter;
}

/** The arguments of every list of case studies. */
export const CaseStudyListArguments = listArgumentsOf({
  order: CaseStudyOrder,
  defaultOrder: CaseStudyOrder.YEAR_DESC,
  filter: CaseStudyFilter,
});
