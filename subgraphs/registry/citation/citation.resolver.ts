import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { Source } from '../source/source.type.js';
import {
  SourceActivitiesConnection,
  SourceCaseStudiesConnection,
  SourceCertificatesConnection,
  SourceObservationsConnection,
  SourceOrganizationsConnection,
  SourcePartnershipsConnection,
  SourcePledgesConnection,
  SourceRatingsConnection,
} from './citation.connection.js';
import {
  CitingActivityArguments,
  CitingCaseStudyArguments,
  CitingCertificateArguments,
  CitingObservationArguments,
  CitingOrganizationArguments,
  CitingPartnershipArguments,
  CitingPledgeArguments,
  CitingRatingArguments,
} from './citation.input.js';
import type { CitationLoaders } from './citation.loaders.js';

type Context = SubgraphContext<CitationLoaders>;

const cost = 'A page sorts all of them.';

/** What cites a source. */
@Resolver(() => Source)
export class CitationResolver {
  @FieldResolver(() => SourceOrganizationsConnection, {
    description: `The organisations that are known from it. ${cost}`,
  })
  organizations(
    @Root() { id }: Source,
    @Args(() => CitingOrganizationArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.organizationsBySourceId(id, args);
  }

  @FieldResolver(() => SourcePartnershipsConnection, { description: `The partnerships that cite it. ${cost}` })
  partnerships(
    @Root() { id }: Source,
    @Args(() => CitingPartnershipArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.partnershipsBySourceId(id, args);
  }

  @FieldResolver(() => SourceObservationsConnection, { description: `The observations that cite it. ${cost}` })
  observations(
    @Root() { id }: Source,
    @Args(() => CitingObservationArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationsBySourceId(id, args);
  }

  @FieldResolver(() => SourceActivitiesConnection, { description: `The activities that cite it. ${cost}` })
  activities(
    @Root() { id }: Source,
    @Args(() => CitingActivityArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.activitiesBySourceId(id, args);
  }

  @FieldResolver(() => SourcePledgesConnection, { description: `The pledges that cite it. ${cost}` })
  pledges(@Root() { id }: Source, @Args(() => CitingPledgeArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.pledgesBySourceId(id, args);
  }

  @FieldResolver(() => SourceRatingsConnection, { description: `The ratings that cite it. ${cost}` })
  ratings(@Root() { id }: Source, @Args(() => CitingRatingArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.ratingsBySourceId(id, args);
  }

  @FieldResolver(() => SourceCertificatesConnection, { description: `The certificates that cite it. ${cost}` })
  certificates(
    @Root() { id }: Source,
    @Args(() => CitingCertificateArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.certificatesBySourceId(id, args);
  }

  @FieldResolver(() => SourceCaseStudiesConnection, { description: `The case studies that cite it. ${cost}` })
  caseStudies(
    @Root() { id }: Source,
    @Args(() => CitingCaseStudyArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.caseStudiesBySourceId(id, args);
  }
}
