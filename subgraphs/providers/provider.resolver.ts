import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArguments } from '../shared/page-request.js';
import type { SubgraphContext } from '../shared/subgraph.js';
import { ProviderConnection } from './provider.connection.js';
import { ProviderListArguments } from './provider.input.js';
import type { ProviderLoaders } from './provider.loaders.js';
import { Provider } from './provider.type.js';

type Context = SubgraphContext<ProviderLoaders>;

/** Providers. */
@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => Provider, { nullable: true, description: 'One provider; null when there is none of this id.' })
  provider(@Arg('id', () => ID, { description: 'The id of the provider.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.providerById(id);
  }

  @Query(() => ProviderConnection, { description: 'All providers.' })
  providers(@Args(() => ProviderListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.providers(args);
  }
}
