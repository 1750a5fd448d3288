import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { SectorConnection } from './sector.connection.js';
import { SectorListArguments } from './sector.input.js';
import type { SectorLoaders } from './sector.loaders.js';
import { Sector } from './sector.type.js';

type Context = SubgraphContext<SectorLoaders>;

/** The sectors that figures are reported about. */
@Resolver(() => Sector)
export class SectorResolver {
  @Query(() => Sector, { nullable: true, description: 'One sector; null when there is none of this id.' })
  sector(@Arg('id', () => ID, { description: 'The id of the sector.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.sectorById(id);
  }

  @Query(() => SectorConnection, { description: 'All sectors.' })
  sectors(@Args(() => SectorListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.sectors(args);
  }
}
