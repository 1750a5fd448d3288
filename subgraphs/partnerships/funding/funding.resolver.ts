import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { OrganizationRow } from '../organization/organization.row.js';
import { Organization } from '../organization/organization.type.js';
import { Partnership } from '../partnership/partnership.type.js';
import type { FundingHistoryRow, FundingLoaders } from './funding.loaders.js';
import { FundingHistory } from './funding.type.js';

/** The money that a provider receives. */
@Resolver(() => Organization)
export class OrganizationFundingResolver {
  @FieldResolver(() => FundingHistory, {
    nullable: true,
    description: 'The money that it receives, over time. Null for organisations that are no providers.',
  })
  fundingHistory(@Root() { id, __typename }: OrganizationRow, @Ctx() { loaders }: SubgraphContext<FundingLoaders>) {
    return __typename === 'Provider' ? loaders.fundingHistory(id) : null;
  }
}

/** The partnerships behind it. */
@Resolver(() => FundingHistory)
export class FundingHistoryResolver {
  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [Partnership], {
    description: 'The partnerships, by start or else by the year of the page; those of no known year last.',
  })
  partnerships(
    @Root() { partnerships }: FundingHistoryRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many are listed: 1 to 100.' }) first: number,
  ) {
    return partnerships.slice(0, pageSize('first', first));
  }
}
