import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { Coverage } from '../aggregate/observation-group.type.js';
import type { MetricLoaders } from '../metric/metric.loaders.js';
import { Metric } from '../metric/metric.type.js';
import { Observation } from '../observation/observation.type.js';
import { PledgeProgress } from '../pledge/pledge-progress.type.js';
import type { SectorCounterLoaders, SectorCounterRow } from './sector-counter.loaders.js';
import { SectorClaim, SectorCounter, SectorGoal, SectorTotal } from './sector-counter.type.js';

type Context = SubgraphContext<SectorCounterLoaders & MetricLoaders>;
type ClaimRow = SectorCounterRow['claims'][number];
type GoalRow = SectorCounterRow['goals'][number];
type TotalRow = SectorCounterRow['totals'][number];

/** How large the sector is said to be. */
@Resolver()
export class SectorCounterResolver {
  @Query(() => SectorCounter, {
    description:
      'How large the sector of impact sourcing is said to be, every claim as it was made; nothing is averaged.',
  })
  sectorCounter(@Ctx() { loaders }: Context) {
    return loaders.sectorCounter();
  }
}

/** A claim beside the others. */
@Resolver(() => SectorClaim)
export class SectorClaimResolver {
  @FieldResolver(() => Observation, { description: 'The claim with its definition, population, year and sources.' })
  observation(@Root() { observation }: ClaimRow) {
    return observation;
  }

  @FieldResolver(() => [Observation], { description: 'Claims of the same definition and year with another amount.' })
  contradictedBy(@Root() { contradictedBy }: ClaimRow) {
    return contradictedBy;
  }

  @FieldResolver(() => [Observation], {
    description: 'Claims of the same year that count something else, or in another way: neither corrects the other.',
  })
  otherwiseDefined(@Root() { otherwiseDefined }: ClaimRow) {
    return otherwiseDefined;
  }
}

/** A goal with its progress. */
@Resolver(() => SectorGoal)
export class SectorGoalResolver {
  @FieldResolver(() => Observation, { description: 'The goal with its definition, year and sources.' })
  observation(@Root() { observation }: GoalRow) {
    return observation;
  }

  @FieldResolver(() => [Observation], { description: 'Claims of exactly the definition of the goal.' })
  figures(@Root() { figures }: GoalRow) {
    return figures;
  }

  @FieldResolver(() => PledgeProgress, { description: 'How far it is reached by the latest of these claims.' })
  progress(@Root() { progress }: GoalRow) {
    return progress;
  }
}

/** A sum with what went into it. */
@Resolver(() => SectorTotal)
export class SectorTotalResolver {
  @FieldResolver(() => Metric, { description: 'The canonical metric.' })
  metric(@Root() { metricId }: TotalRow, @Ctx() { loaders }: Context) {
    return loaders.metricById(metricId);
  }

  @FieldResolver(() => [Observation], { description: 'The figures that were summed, by organisation.' })
  observations(@Root() { counted }: TotalRow) {
    return counted;
  }

  @FieldResolver(() => [OrganizationStub], { description: 'The providers that are left out of net.' })
  subcontractors(@Root() { subcontractorIds }: TotalRow) {
    return subcontractorIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Coverage, { description: 'How many of the known impact sourcing providers report.' })
  coverage(@Root() { coverage }: TotalRow) {
    return coverage;
  }
}
