import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { SearchConnection } from './search.connection.js';
import { SearchArguments } from './search.input.js';
import type { SearchLoaders } from './search.loaders.js';

/** Organisations by name. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Organisations by their names, best fit first; case and accents are ignored. Sees the 1,000 best hits; a page may shift when names are written meanwhile.',
  })
  search(
    @Args(() => SearchArguments) { text, roles, countries, ...page }: SearchArguments,
    @Ctx() { loaders }: SubgraphContext<SearchLoaders>,
  ) {
    return loaders.search(text, { ...page, filter: { roles: { in: roles }, country: { in: countries } } });
  }
}
