import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { BadUserInputError } from '../../shared/errors.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { RecordDifferenceConnection } from './difference.connection.js';
import { DifferenceArguments, DifferencePageArguments } from './difference.input.js';
import type { DifferenceLoaders } from './difference.loaders.js';
import { KindDifference, ReleaseDifference } from './difference.type.js';
import type { ReleaseLoaders } from './release.loaders.js';
import { Release } from './release.type.js';

type Context = SubgraphContext<ReleaseLoaders & DifferenceLoaders>;

async function existing(id: string, loaders: ReleaseLoaders): Promise<Release> {
  const release = await loaders.releaseById(id);
  if (!release) throw new BadUserInputError(`There is no release ${id}.`);
  return release;
}

/** What two releases differ in. */
@Resolver(() => ReleaseDifference)
export class ReleaseDifferenceResolver {
  @Query(() => ReleaseDifference, {
    description: 'What two releases differ in; an id that is no release is bad input.',
  })
  async releaseDifference(
    @Args(() => DifferenceArguments) { from, to }: DifferenceArguments,
    @Ctx() { loaders }: Context,
  ): Promise<ReleaseDifference> {
    const [earlier, later] = await Promise.all([existing(from, loaders), existing(to, loaders)]);
    return { fromId: from, toId: to, fromNumber: earlier.number, toNumber: later.number };
  }

  @FieldResolver(() => Release, { description: 'The release seen as the earlier one.' })
  from(@Root() { fromId }: ReleaseDifference, @Ctx() { loaders }: Context) {
    return loaders.releaseById(fromId);
  }

  @FieldResolver(() => Release, { description: 'The release seen as the later one.' })
  to(@Root() { toId }: ReleaseDifference, @Ctx() { loaders }: Context) {
    return loaders.releaseById(toId);
  }

  @FieldResolver(() => [KindDifference], {
    description: 'How much of each kind they differ in; none where they do not.',
  })
  counts(@Root() difference: ReleaseDifference, @Ctx() { loaders }: Context) {
    return loaders.differenceCounts(difference);
  }

  @FieldResolver(() => RecordDifferenceConnection, {
    description: 'The records and relationships they differ in, by kind and id. A page sorts all of them.',
  })
  records(
    @Root() difference: ReleaseDifference,
    @Args(() => DifferencePageArguments) args: DifferencePageArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.differenceRecords(difference, args);
  }
}
