import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { Country } from '../country/country.type.js';
import { Metric } from '../metric/metric.type.js';
import { Sector } from '../sector/sector.type.js';
import {
  CountryObservationsConnection,
  MetricObservationsConnection,
  OrganizationObservationsConnection,
  PartnershipObservationsConnection,
  SectorObservationsConnection,
} from './observation.connection.js';
import { ObservationListArguments } from './observation.input.js';
import type { ObservationLoaders } from './observation.loaders.js';

type Context = SubgraphContext<ObservationLoaders>;

/** The observations about an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationObservationsResolver {
  @FieldResolver(() => OrganizationObservationsConnection, {
    description: 'Reported figures about it. A page sorts all of them.',
  })
  observations(
    @Root() { id }: OrganizationStub,
    @Args(() => ObservationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationsByOrganizationId(id, args);
  }
}

/** The observations about a partnership. */
@Resolver(() => PartnershipStub)
export class PartnershipObservationsResolver {
  @FieldResolver(() => PartnershipObservationsConnection, {
    description: 'Reported figures about it. A page sorts all of them.',
  })
  observations(
    @Root() { id }: PartnershipStub,
    @Args(() => ObservationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationsByPartnershipId(id, args);
  }
}

/** The observations about a country. */
@Resolver(() => Country)
export class CountryObservationsResolver {
  @FieldResolver(() => CountryObservationsConnection, {
    description:
      'Reported figures about the country as a whole. For figures about others that were measured there, filter observations by country. A page sorts all of them.',
  })
  observations(
    @Root() { id }: Country,
    @Args(() => ObservationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationsByCountryId(id, args);
  }
}

/** The observations about a sector. */
@Resolver(() => Sector)
export class SectorObservationsResolver {
  @FieldResolver(() => SectorObservationsConnection, {
    description: 'Reported figures about it. A page sorts all of them.',
  })
  observations(
    @Root() { id }: Sector,
    @Args(() => ObservationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationsBySectorId(id, args);
  }
}

/** The observations of a metric. */
@Resolver(() => Metric)
export class MetricObservationsResolver {
  @FieldResolver(() => MetricObservationsConnection, {
    description: 'Reported figures of it. A page sorts all of them.',
  })
  observations(
    @Root() { id }: Metric,
    @Args(() => ObservationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationsByMetricId(id, args);
  }
}
