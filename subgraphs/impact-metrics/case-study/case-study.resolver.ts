import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import type { CountryLoaders } from '../country/country.loaders.js';
import { Country } from '../country/country.type.js';
import { CaseOutcome } from './case-outcome.type.js';
import { CaseStudyConnection, OrganizationCaseStudiesConnection } from './case-study.connection.js';
import { CaseStudyListArguments } from './case-study.input.js';
import type { CaseStudyLoaders } from './case-study.loaders.js';
import type { CaseStudyRow } from './case-study.row.js';
import { CaseStudy } from './case-study.type.js';

type Context = SubgraphContext<CaseStudyLoaders & CountryLoaders>;

/** Engagements with who bought, who provided, what came of it and where it is written. */
@Resolver(() => CaseStudy)
export class CaseStudyResolver {
  @Query(() => CaseStudy, { nullable: true, description: 'One case study; null when there is none of this id.' })
  caseStudy(
    @Arg('id', () => ID, { description: 'The id of the case study.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.caseStudyById(id);
  }

  @Query(() => CaseStudyConnection, { description: 'All case studies.' })
  caseStudies(@Args(() => CaseStudyListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.caseStudies(args);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'Who bought the work; null where not stated.' })
  buyer(@Root() { buyer }: CaseStudyRow) {
    return buyer;
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'Who did the work; null where not stated.' })
  provider(@Root() { provider }: CaseStudyRow) {
    return provider;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where the work was done; null where not stated.' })
  country(@Root() { country }: CaseStudyRow, @Ctx() { loaders }: Context) {
    return country && loaders.countryById(country.id);
  }

  @FieldResolver(() => [OrganizationStub], {
    description: 'Every organisation it names, buyer and provider among them, by name.',
  })
  organizations(@Root() { id }: CaseStudy, @Ctx() { loaders }: Context) {
    return loaders.organizationsByCaseStudyId(id);
  }

  @FieldResolver(() => [CaseOutcome], { description: 'Its figures, in the order in which they are told.' })
  outcomes(@Root() { id }: CaseStudy, @Ctx() { loaders }: Context) {
    return loaders.outcomesByCaseStudyId(id);
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that tell it.' })
  sources(@Root() { id }: CaseStudy, @Ctx() { loaders }: Context) {
    return loaders.sourcesByCaseStudyId(id);
  }
}

/** The case studies of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationCaseStudiesResolver {
  @FieldResolver(() => OrganizationCaseStudiesConnection, {
    description:
      'The case studies that name it, as buyer, as provider or otherwise; filter by buyer or provider for one of these. A page sorts all of them.',
  })
  caseStudies(
    @Root() { id }: OrganizationStub,
    @Args(() => CaseStudyListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.caseStudiesByOrganizationId(id, args);
  }
}
