import { Field, Int, ObjectType } from 'type-graphql';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { BoundToGraph } from '../../vocabulary/bound-to-graph.type.js';

/** One step of a path. */
@ObjectType({ description: 'One step of a path: two organisations and what ties them.', simpleResolvers: true })
export class PathHop {
  @Field(() => OrganizationStub, { description: 'Where the step begins.' })
  from!: OrganizationStub;

  @Field(() => OrganizationStub, { description: 'Where the step leads.' })
  to!: OrganizationStub;

  @Field(() => [PartnershipStub], {
    description: 'The partnerships that both are parties of, under the filter; each with its own sources. By id.',
  })
  partnerships!: PartnershipStub[];
}

/** A way from one organisation to another through partnerships. */
@ObjectType({
  description: 'A way from one organisation to another in which each step is a partnership of two organisations.',
  simpleResolvers: true,
})
export class OrganizationPath {
  @Field(() => [PathHop], { description: 'The steps, in order; as many as the path is long.' })
  hops!: PathHop[];
}

/** The shortest paths between two organisations. */
@ObjectType({
  description: 'The shortest paths between two organisations. A partnership is walked without regard to roles.',
  simpleResolvers: true,
})
export class ShortestPaths extends BoundToGraph {
  @Field(() => OrganizationStub, { description: 'Where the paths begin.' })
  from!: OrganizationStub;

  @Field(() => OrganizationStub, { description: 'Where the paths end.' })
  to!: OrganizationStub;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many partnerships the shortest paths have; null when there is no path within the length looked for.',
  })
  length!: number | null;

  @Field(() => Int, {
    description:
      'How many paths of that length there are, through different organisations; as far as read when truncated.',
  })
  pathCount!: number;

  @Field(() => Boolean, {
    description:
      'true: more than 1,000 chains of partnerships have that length; of those the first 1,000 found were read, and another run may read others.',
  })
  truncated!: boolean;

  @Field(() => [OrganizationPath], { description: 'The paths, in the order of the ids of their organisations.' })
  paths!: OrganizationPath[];
}
