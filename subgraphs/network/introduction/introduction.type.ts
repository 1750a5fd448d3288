import { Field, Float, Int, ObjectType } from 'type-graphql';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { BoundToGraph } from '../../vocabulary/bound-to-graph.type.js';
import { IntroductionOrder } from './introduction-order.enum.js';

/** An organisation to be introduced to. */
@ObjectType({
  description: 'An organisation that is no partner yet, and the partners who could introduce it.',
  simpleResolvers: true,
})
export class Introduction {
  @Field(() => OrganizationStub, { description: 'The organisation.' })
  organization!: OrganizationStub;

  @Field(() => [OrganizationStub], {
    description:
      'The partners of both, at most 20, those with fewest partners first; commonPartnerCount says how many there are.',
  })
  commonPartners!: OrganizationStub[];

  @Field(() => Int, { description: 'How many partners both have.' })
  commonPartnerCount!: number;

  @Field(() => Float, { description: "Jaccard's coefficient: common partners over all partners of the two, 0 to 1." })
  jaccard!: number;

  @Field(() => Float, {
    description:
      'The sum over common partners of 1 / ln(number of partners of each), as by Adamic and Adar. Not bounded.',
  })
  adamicAdar!: number;

  @Field(() => String, { description: 'Why the two could fit, in words: the common partners, and how much they say.' })
  reason!: string;
}

/** The introductions that an organisation could ask for. */
@ObjectType({
  description: 'Partners of partners of an organisation that are not its partners yet, ranked.',
  simpleResolvers: true,
})
export class Introductions extends BoundToGraph {
  @Field(() => IntroductionOrder, { description: 'What they are ranked by.' })
  orderBy!: IntroductionOrder;

  @Field(() => Int, { description: 'How many organisations are partners of partners without being partners.' })
  candidateCount!: number;

  @Field(() => Boolean, {
    description:
      'true: not all candidates were ranked. Ranked are the 500 with most common partners; read are the 500 partners with most partnerships, and of each its 1,000.',
  })
  truncated!: boolean;

  @Field(() => [Introduction], { description: 'The introductions, highest ranked first.' })
  introductions!: Introduction[];
}
