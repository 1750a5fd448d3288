import { Arg, Args, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { countryId } from '../../vocabulary/organization.filter.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { BusinessCaseAudience } from './business-case-audience.enum.js';
import { ArgumentChoice, BusinessCaseArguments, EvidenceChoice } from './business-case.input.js';
import type { BusinessArgumentRow, BusinessCaseLoaders, BusinessCaseRow } from './business-case.loaders.js';
import { BusinessArgument, BusinessCase } from './business-case.type.js';
import { BusinessEvidence, SettingComparison } from './business-evidence.type.js';
import { page } from './page.js';

type Context = SubgraphContext<BusinessCaseLoaders>;

const among = <Value>(values: readonly Value[] | undefined, value: Value): boolean => !values || values.includes(value);

/** The case for an audience, with the arguments that are asked for. */
@Resolver(() => BusinessCase)
export class BusinessCaseResolver {
  @Query(() => BusinessCase, {
    description: 'The arguments for impact sourcing that speak to an audience, each with its evidence for and against.',
  })
  businessCase(@Args(() => BusinessCaseArguments) args: BusinessCaseArguments, @Ctx() { loaders }: Context) {
    return loaders.businessCase(args.audience, args.country === undefined ? null : countryId(args.country));
  }

  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [BusinessArgument], { description: 'Topic by topic, those without evidence too.' })
  arguments(@Root() { arguments: all }: BusinessCaseRow, @Args(() => ArgumentChoice) choice: ArgumentChoice) {
    return all.filter(({ state, topic }) => among(choice.states, state) && among(choice.topics, topic));
  }

  @FieldResolver(() => BusinessArgument, {
    nullable: true,
    description: 'One argument; null where none of this key speaks to the audience.',
  })
  argument(
    @Root() { arguments: all }: BusinessCaseRow,
    @Arg('key', () => String, { description: 'The key of the argument.' }) key: string,
  ) {
    return all.find((one) => one.key === key) ?? null;
  }
}

/** The case for an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationBusinessCaseResolver {
  @FieldResolver(() => BusinessCase, {
    description:
      'The arguments that speak to it: first with what is known of itself and of those it works with (for a buyer, the providers it buys from), then with comparable records; each says which it is.',
  })
  businessCase(
    @Root() { id }: OrganizationStub,
    @Arg('audience', () => BusinessCaseAudience, { description: 'As what it is asked.' })
    audience: BusinessCaseAudience,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.businessCaseOfOrganization(id, audience);
  }
}

/** An argument with the records and comparisons behind it. */
@Resolver(() => BusinessArgument)
export class BusinessArgumentResolver {
  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [BusinessEvidence], {
    description:
      'The records, nearest first; of these what speaks against it before what speaks for it, then the stronger evidence.',
  })
  evidence(@Root() { evidence }: BusinessArgumentRow, @Args(() => EvidenceChoice) choice: EvidenceChoice) {
    const { first, skip, stances, relations } = choice;
    const chosen = evidence.filter(
      ({ stance, relation }) =>
        among(stances, stance) && (!relations || (relation !== null && relations.includes(relation))),
    );
    return page(chosen, first, skip);
  }

  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [SettingComparison], {
    description: 'Impact sourcing against traditional BPO where both may be known; what decides comes first.',
  })
  comparisons(
    @Root() { comparisons }: BusinessArgumentRow,
    @Arg('first', () => Int, { defaultValue: 10, description: 'The most to name: 1 to 100.' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'How many to leave out before.' }) skip: number,
  ) {
    return page(comparisons, first, skip);
  }
}
