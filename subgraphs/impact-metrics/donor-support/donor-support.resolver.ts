import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { pageSize } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { AssessmentRecord } from '../assessment/assessment.type.js';
import { DerivedMetric } from '../derived/derived-metric.type.js';
import type { DonorSupportLoaders, DonorSupportRow } from './donor-support.loaders.js';
import { DonorSupport, DonorSupportCriterion, SupportedProviders } from './donor-support.type.js';
import { supportScheme } from './support-scheme.formulas.js';
import { SupportState } from './support-state.enum.js';

type Context = SubgraphContext<DonorSupportLoaders>;

/** Which supported providers to list. */
@ArgsType()
class SupportedProvidersArguments {
  @Field(() => [SupportState], {
    defaultValue: [SupportState.INTERIM],
    description: 'How they stand; NO_SUPPORT_KNOWN is only counted.',
  })
  states!: SupportState[];

  @Field(() => Int, { defaultValue: 20, description: 'How many are listed: 1 to 100.' })
  first!: number;

  @Field(() => ID, { nullable: true, description: 'Only those whose id comes after this one.' })
  after?: string;
}

/** Donor support of providers. */
@Resolver(() => OrganizationStub)
export class OrganizationDonorSupportResolver {
  @FieldResolver(() => DonorSupport, {
    nullable: true,
    description: 'How the money that it is given stands. Null for organisations that are no providers.',
  })
  donorSupport(@Root() { id }: OrganizationStub, @Ctx() { loaders }: Context) {
    return loaders.donorSupport(id);
  }

  @Directive('@listSize(slicingArguments: ["first"], sizedFields: ["providers"], requireOneSlicingArgument: false)')
  @Query(() => SupportedProviders, {
    description:
      'Who is interim supported, who without an end, and of whom it is not known. Refused (BAD_USER_INPUT) when more than 1,000 are supported.',
  })
  async supportedProviders(
    @Args(() => SupportedProvidersArguments) args: SupportedProvidersArguments,
    @Ctx() { loaders }: Context,
  ) {
    return { ...(await loaders.supportedProviders(args)), criteria: supportScheme.criteria };
  }
}

/** How much of the income is given. */
@Resolver(() => DonorSupport)
export class DonorDependenceResolver {
  @FieldResolver(() => DerivedMetric, {
    description: 'The share of income that is given: as a source states it, else computed, else why it is not known.',
  })
  dependence(@Root() { dependence }: DonorSupportRow) {
    return dependence;
  }
}

/** The records that decide a criterion. */
@Resolver(() => DonorSupportCriterion)
export class DonorSupportCriterionResolver {
  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [AssessmentRecord], { description: 'The records that were looked at, proofs first.' })
  records(
    @Root() { records }: DonorSupportRow['criteria'][number],
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many are listed: 1 to 100.' }) first: number,
  ) {
    return records.slice(0, pageSize('first', first));
  }
}
