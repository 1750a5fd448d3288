import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A country by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Country', { description: 'A country or territory with an ISO 3166-1 code.', simpleResolvers: true })
export class CountryStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
