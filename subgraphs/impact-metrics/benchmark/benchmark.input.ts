import { ArgsType, Field, ID } from 'type-graphql';
import { OrganizationRole } from '../../vocabulary/organization-role.enum.js';
import { SizeBand } from './size-band.enum.js';

/** The arguments of a benchmark: the metric, and what makes the group. */
@ArgsType()
export class BenchmarkArguments {
  @Field(() => ID, { description: 'The canonical metric.' })
  metric!: string;

  @Field(() => OrganizationRole, { nullable: true, description: 'Only peers of this role.' })
  role?: OrganizationRole;

  @Field(() => SizeBand, { nullable: true, description: 'Only peers of this size.' })
  sizeBand?: SizeBand;

  @Field(() => String, { nullable: true, description: 'Only peers with headquarters in this region, such as Africa.' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'Only peers that offer this service.' })
  service?: string;
}
