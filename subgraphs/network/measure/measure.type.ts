import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { OfNetwork } from '../../vocabulary/of-network.type.js';
import { NetworkMeasure } from './network-measure.enum.js';

/** The value of a measure for one node. */
@ObjectType({ description: 'The value of a measure for one node of a network.', simpleResolvers: true })
export class MeasuredNode {
  @Field(() => Int, {
    nullable: true,
    description: 'Its place, 1 for the highest value; equal values share a place. Null without a value.',
  })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value; null when the measure is not defined for the node.' })
  value!: number | null;

  @Field(() => OrganizationStub, { nullable: true, description: 'The organisation; null when the node is a country.' })
  organization!: OrganizationStub | null;

  @Field(() => CountryStub, { nullable: true, description: 'The country; null when the node is an organisation.' })
  country!: CountryStub | null;
}

/** How the values of a measure came about. */
@ObjectType({ description: 'How the values of a measure came about.', simpleResolvers: true })
export abstract class ByMethod extends OfNetwork {
  @Field(() => NetworkMeasure, { description: 'What was measured.' })
  measure!: NetworkMeasure;

  @Field(() => String, { description: 'How it was computed, in words.' })
  method!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many sources an estimate is made from; null for exact values.',
  })
  sampledSources!: number | null;

  @Field(() => Int, { nullable: true, description: 'The seed by which the sources were drawn; null for exact values.' })
  seed!: number | null;

  @Field(() => Int, { description: 'How many nodes the network has.' })
  nodeCount!: number;
}

/** The nodes of a network in the order of a measure. */
@ObjectType({ description: 'The nodes of a network in the order of a measure, a page of them.', simpleResolvers: true })
export class NetworkMeasureValues extends ByMethod {
  @Field(() => [MeasuredNode], { description: 'Highest value first, equal values by id, those without a value last.' })
  values!: MeasuredNode[];

  @Field(() => String, { nullable: true, description: 'Pass it as after to read on; null when no value follows.' })
  endCursor!: string | null;
}

/** A measure of one organisation in a network. */
@ObjectType({ description: 'A measure of one organisation in a network.', simpleResolvers: true })
export class OrganizationMeasure extends ByMethod {
  @Field(() => Int, { nullable: true, description: 'Its place, 1 for the highest value; null without a value.' })
  rank!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The value; null when it is no node of the network, or the measure is not defined for it.',
  })
  value!: number | null;
}
