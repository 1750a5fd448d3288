import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import type { CountryLoaders } from '../country/country.loaders.js';
import { Country } from '../country/country.type.js';
import type { MetricLoaders } from '../metric/metric.loaders.js';
import { Metric } from '../metric/metric.type.js';
import type { SectorLoaders } from '../sector/sector.loaders.js';
import { Sector } from '../sector/sector.type.js';
import { Evidence } from './evidence.type.js';
import { ObservationConnection } from './observation.connection.js';
import { ObservationListArguments } from './observation.input.js';
import type { ObservationLoaders } from './observation.loaders.js';
import type { ObservationRow } from './observation.row.js';
import { Observation } from './observation.type.js';

type Context = SubgraphContext<ObservationLoaders & CountryLoaders & MetricLoaders & SectorLoaders>;

const oneSubject = (text: string) => ({
  nullable: true,
  description: `${text} Exactly one of organization, country, sector and partnership is set.`,
});

/** Observations with what they measure, what they are about and where they are written. */
@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => ObservationConnection, { description: 'All observations.' })
  observations(@Args(() => ObservationListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.observations(args);
  }

  @FieldResolver(() => Evidence, { description: 'What stands behind it.' })
  evidence(@Root() { evidence }: ObservationRow) {
    return evidence;
  }

  @FieldResolver(() => Metric, { description: 'The canonical metric it reports.' })
  metric(@Root() { metric }: ObservationRow) {
    return metric;
  }

  @FieldResolver(() => OrganizationStub, oneSubject('The organisation it is about.'))
  organization(@Root() { subject }: ObservationRow) {
    return subject.kind === 'Organization' ? { id: subject.id } : null;
  }

  @FieldResolver(() => Country, oneSubject('The country it is about.'))
  country(@Root() { subject }: ObservationRow, @Ctx() { loaders }: Context) {
    return subject.kind === 'Country' ? loaders.countryById(subject.id) : null;
  }

  @FieldResolver(() => Sector, oneSubject('The sector it is about.'))
  sector(@Root() { subject }: ObservationRow, @Ctx() { loaders }: Context) {
    return subject.kind === 'Sector' ? loaders.sectorById(subject.id) : null;
  }

  @FieldResolver(() => PartnershipStub, oneSubject('The partnership it is about.'))
  partnership(@Root() { subject }: ObservationRow) {
    return subject.kind === 'Partnership' ? { id: subject.id } : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country it was measured in, where one is named.' })
  measuredIn(@Root() { measuredIn }: ObservationRow, @Ctx() { loaders }: Context) {
    return measuredIn && loaders.countryById(measuredIn.id);
  }

  @FieldResolver(() => [Observation], {
    description:
      'Figures for the same subject, metric, unit, year, status, country and population with another value, and those the data set marks. Latest year first.',
  })
  conflictsWith(@Root() { id }: ObservationRow, @Ctx() { loaders }: Context) {
    return loaders.conflictsByObservationId(id);
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that report it; empty when it has none.' })
  sources(@Root() { id }: ObservationRow, @Ctx() { loaders }: Context) {
    return loaders.sourcesByObservationId(id);
  }
}
