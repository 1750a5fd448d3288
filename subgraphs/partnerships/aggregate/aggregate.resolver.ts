import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, FieldResolver, Info, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { fieldsBelow } from '../../shared/selection.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { AggregateArguments } from '../../vocabulary/aggregate.input.js';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { WorkerGroupStub } from '../../vocabulary/worker-group.stub.js';
import { OrganizationAggregateArguments, PartnershipAggregateArguments } from './aggregate.input.js';
import type { AggregateLoaders, Group } from './aggregate.loaders.js';
import { OrganizationGroup, PartnershipGroup } from './group.type.js';

type Context = SubgraphContext<AggregateLoaders>;

const selectedOf = (info: GraphQLResolveInfo): string[] =>
  fieldsBelow(info.fieldNodes, info).map(({ name }) => name.value);

/** Organisations and partnerships put together. */
@Resolver()
export class AggregateResolver {
  @Directive('@listSize(slicingArguments: ["limit"], requireOneSlicingArgument: false)')
  @Query(() => [OrganizationGroup], { description: 'Organisations in groups.' })
  organizationAggregates(
    @Args(() => OrganizationAggregateArguments) args: AggregateArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.organizationAggregates(args, selectedOf(info));
  }

  @Directive('@listSize(slicingArguments: ["limit"], requireOneSlicingArgument: false)')
  @Query(() => [PartnershipGroup], {
    description: 'Partnerships in groups, with the measures of their stated amounts.',
  })
  partnershipAggregates(
    @Args(() => PartnershipAggregateArguments) args: AggregateArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.partnershipAggregates(args, selectedOf(info));
  }
}

const key = (text: string) => ({
  nullable: true,
  description: `${text} Null where it is not stated, or not grouped by.`,
});

function keysOf(type: ClassType) {
  @Resolver(() => type)
  class GroupKeysResolver {
    @FieldResolver(() => CountryStub, key('The country.'))
    country(@Root() { countryId }: Group) {
      return countryId === null ? null : { id: countryId };
    }

    @FieldResolver(() => WorkerGroupStub, key('The worker group.'))
    workerGroup(@Root() { workerGroupId }: Group) {
      return workerGroupId === null ? null : { id: workerGroupId };
    }
  }
  return GroupKeysResolver;
}

/** The keys of a group that are records of other subgraphs. */
export const groupKeyResolvers = [OrganizationGroup, PartnershipGroup].map(keysOf);
