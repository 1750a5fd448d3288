import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import { PartnershipConnection } from './partnership.connection.js';
import { PartnershipListArguments } from './partnership.input.js';
import type { PartnershipLoaders } from './partnership.loaders.js';
import { Partnership } from './partnership.type.js';
import type { PartyRow } from './party.row.js';
import { Party } from './party.type.js';

type Context = SubgraphContext<PartnershipLoaders>;

/** Partnerships with their parties, countries and sources. */
@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => Partnership, { nullable: true, description: 'One partnership; null when there is none of this id.' })
  partnership(
    @Arg('id', () => ID, { description: 'The id of the partnership.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.partnershipById(id);
  }

  @Query(() => PartnershipConnection, { description: 'All partnerships.' })
  partnerships(@Args(() => PartnershipListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.partnerships(args);
  }

  @FieldResolver(() => [Party], { description: 'Its parties with their roles, two or more.' })
  parties(@Root() { id, parties }: Partnership & { parties?: PartyRow[] }, @Ctx() { loaders }: Context) {
    return parties ?? loaders.partiesByPartnershipId(id);
  }

  @FieldResolver(() => [CountryStub], {
    description: 'The countries it takes place in, as far as the sources name them.',
  })
  countries(@Root() { id }: Partnership, @Ctx() { loaders }: Context) {
    return loaders.countriesByPartnershipId(id);
  }

  @FieldResolver(() => [SourceStub], {
    description: 'The sources that report it; empty when it is known only from memory.',
  })
  sources(@Root() { id }: Partnership, @Ctx() { loaders }: Context) {
    return loaders.sourcesByPartnershipId(id);
  }
}
