import { Directive, ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { GraphQLNonNegativeInt } from 'graphql-scalars';

const description = (text: string) => ({ description: text });

/** Where a page stands in its list. */
@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, description('Whether rows follow the page.'))
  hasNextPage!: boolean;

  @Field(() => Boolean, description('Whether rows come before the page.'))
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first row of the page; null when it is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last row of the page; null when it is empty.',
  })
  endCursor!: string | null;
}

/** One value of a facet. */
@Directive('@shareable')
@ObjectType('FacetValue', { description: 'How many rows of a list have one value.', simpleResolvers: true })
export class FacetValueType {
  @Field(() => String, { nullable: true, description: 'The value; null counts the rows that state none.' })
  value!: string | null;

  @Field(() => GraphQLNonNegativeInt, description('How many rows have it, under the filter of the list.'))
  count!: number;
}

/** The facets type of an entity: one list of values for each name. */
export function facetsOf(typeName: string, facets: Readonly<Record<string, string>>, shareable = false): ClassType {
  class Facets {}
  for (const [name, text] of Object.entries(facets)) {
    Field(() => [FacetValueType], description(text))(Facets.prototype, name);
  }
  ObjectType(typeName, {
    description: 'Counts of a list by value, under its filter. Most frequent first.',
    simpleResolvers: true,
  })(Facets);
  if (shareable) Directive('@shareable')(Facets);
  return Facets;
}

export interface ConnectionOptions {
  /** What the list holds, as the schema describes it. */
  readonly description: string;
  readonly node: () => object;
  readonly facets?: ClassType;
  /** Adds fields to the edge type. */
  readonly edge?: (edge: ClassType) => void;
}

/** The Relay connection `<name>Connection` with its edge type `<name>Edge`. */
export function connectionOf(name: string, options: ConnectionOptions): ClassType {
  @ObjectType(`${name}Edge`, { description: `One row of ${options.description}`, simpleResolvers: true })
  class Edge {
    @Field(() => String, description('Opaque: pass it as after or before to read on from here.'))
    cursor!: string;

    @Field(() => options.node() as ClassType, description('The row.'))
    node!: object;
  }
  options.edge?.(Edge);

  @ObjectType(`${name}Connection`, { description: `A page of ${options.description}`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], description('The rows of the page.'))
    edges!: Edge[];

    @Field(() => PageInfo, description('Where the page stands in the list.'))
    pageInfo!: PageInfo;

    @Field(
      () => GraphQLNonNegativeInt,
      description('How many rows the list has under its filter; counted only when selected.'),
    )
    totalCount!: number;
  }
  if (options.facets) {
    const facets = options.facets;
    Field(() => facets, description('Counts by value under the filter of the list; counted only when selected.'))(
      Connection.prototype,
      'facets',
    );
  }
  return Connection;
}

export interface ListArgumentsOptions {
  readonly order: object;
  readonly defaultOrder: string;
  readonly filter?: ClassType;
}

/** The arguments of a list: `first`/`after` or `last`/`before`, `filter` and `orderBy`. */
export function listArgumentsOf({ order, defaultOrder, filter }: ListArgumentsOptions): ClassType {
  @ArgsType()
  class Arguments {
    @Field(() => Int, {
      nullable: true,
      description: 'How many rows from the start or from after: 1 to 100, default 20.',
    })
    first?: number;

    @Field(() => String, { nullable: true, description: 'Read on after this cursor; goes with first.' })
    after?: string;

    @Field(() => Int, { nullable: true, description: 'How many rows from the end or from before: 1 to 100.' })
    last?: number;

    @Field(() => String, { nullable: true, description: 'Read back from this cursor; goes with last.' })
    before?: string;

    @Field(() => order, { defaultValue: defaultOrder, description: 'The order of the rows; ties are broken by id.' })
    orderBy!: string;
  }
  if (filter) {
    Field(() => filter, { nullable: true, description: 'Only rows for which every named condition holds.' })(
      Arguments.prototype,
      'filter',
    );
  }
  return Arguments;
}
