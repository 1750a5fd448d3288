import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { daysOf, onDescription } from '../certificate/on-date.js';
import type { AssessmentLoaders } from './assessment.loaders.js';
import { AssessmentScheme } from './assessment-scheme.type.js';
import { Assessment } from './assessment.type.js';
import { impactScheme } from './impact-scheme.formulas.js';
import { labelScheme } from './label-scheme.formulas.js';
import { practiceScheme } from './practice-scheme.formulas.js';
import { schemes } from './schemes.formulas.js';

type Context = SubgraphContext<AssessmentLoaders>;

const On = () => Arg('on', () => PartialDate, { nullable: true, description: onDescription });
const described = (what: string, page: string) => ({
  nullable: true,
  description: `${what} Null for organisations that are no providers. Method: docs/methods/${page}.md.`,
});

/** How providers stand by what is published about them. */
@Resolver(() => OrganizationStub)
export class OrganizationAssessmentResolver {
  @FieldResolver(() => Assessment, described('The IMPACT mark: who is hired and what changes for them.', 'impact-mark'))
  impactMark(@Root() { id }: OrganizationStub, @On() on: string | undefined, @Ctx() { loaders }: Context) {
    return loaders.assessment(id, impactScheme, daysOf(on));
  }

  @FieldResolver(
    () => Assessment,
    described('The PRACTICE mark: how those who work there are treated.', 'practice-mark'),
  )
  practiceMark(@Root() { id }: OrganizationStub, @On() on: string | undefined, @Ctx() { loaders }: Context) {
    return loaders.assessment(id, practiceScheme, daysOf(on));
  }

  @FieldResolver(
    () => Assessment,
    described('The label: every criterion must be proved; what is not is missing.', 'label'),
  )
  label(@Root() { id }: OrganizationStub, @On() on: string | undefined, @Ctx() { loaders }: Context) {
    return loaders.assessment(id, labelScheme, daysOf(on));
  }
}

/** The published schemes, and who holds the label. */
@Resolver()
export class AssessmentSchemeResolver {
  @Directive('@listSize(assumedSize: 3)')
  @Query(() => [AssessmentScheme], { description: 'What providers are judged by, as it is in force.' })
  assessmentSchemes() {
    return schemes;
  }

  @Directive('@listSize(assumedSize: 20)')
  @Query(() => [OrganizationStub], {
    description:
      'The providers that hold the label on a date, by id. Refused (BAD_USER_INPUT) when more than 1,000 might; method: docs/methods/label.md.',
  })
  labelHolders(@On() on: string | undefined, @Ctx() { loaders }: Context) {
    return loaders.labelHolders(daysOf(on));
  }
}
