import { Field, Float, Int, ObjectType } from 'type-graphql';
import { OfNetwork } from '../../vocabulary/of-network.type.js';

/** How many nodes have one number of ties. */
@ObjectType({ description: 'How many nodes have one number of ties.', simpleResolvers: true })
export class DegreeCount {
  @Field(() => Int, { description: 'The number of ties.' })
  degree!: number;

  @Field(() => Int, { description: 'How many nodes have that many.' })
  count!: number;
}

/** The parts and the pattern of a network. */
@ObjectType({
  description: 'The parts and the pattern of a network (docs/methods/structure.md).',
  simpleResolvers: true,
})
export class NetworkStructure {
  @Field(() => Int, { description: 'How many components it has: parts without a tie to any other.' })
  componentCount!: number;

  @Field(() => [Int], { description: 'The numbers of nodes of its components, largest first, at most 100.' })
  componentSizes!: number[];

  @Field(() => Float, {
    nullable: true,
    description: 'The share of possible ties that are there, 0 to 1; null with fewer than two nodes.',
  })
  density!: number | null;

  @Field(() => [DegreeCount], { description: 'How many nodes have each number of ties, fewest first.' })
  degreeDistribution!: DegreeCount[];

  @Field(() => Float, {
    nullable: true,
    description:
      'How far organisations of one kind (ISSP, BPO, buyer …) keep to themselves, -1 to 1 (Newman 2003); null when it is not defined.',
  })
  assortativityByKind!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far organisations with headquarters in one country keep to themselves, -1 to 1, over ties of which both countries are known; null when it is not defined.',
  })
  assortativityByCountry!: number | null;
}

/** Distances within the largest component. */
@ObjectType({
  description: 'Distances within the largest component, in ties, whatever their direction.',
  simpleResolvers: true,
})
export class NetworkDistances {
  @Field(() => Int, { description: 'The number of nodes of the component.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'The greatest distance of two nodes.' })
  diameter!: number;

  @Field(() => Float, { description: 'The mean distance over all pairs of nodes.' })
  averagePathLength!: number;
}

/** A network of partnerships, as a whole. */
@ObjectType({
  description:
    'A network of partnerships as a whole. Each two parties of a partnership are tied: one of three parties makes a triangle. Several partnerships of the same two make one tie with that weight.',
  simpleResolvers: true,
})
export class Network extends OfNetwork {
  @Field(() => Int, { description: 'How many nodes it has.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'How many ties it has; in a directed network each direction counts.' })
  edgeCount!: number;

  @Field(() => Int, { description: 'How many partnerships it is made of.' })
  partnershipCount!: number;

  @Field(() => Int, { description: 'How many of those have no stated start.' })
  undatedCount!: number;

  @Field(() => Int, { description: 'How many that meet the filter have no tie.' })
  isolateCount!: number;

  @Field(() => Int, { description: 'How many partnerships name one organisation alone, and so make no tie.' })
  selfPartnershipCount!: number;
}
