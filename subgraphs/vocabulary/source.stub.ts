import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A source by its key; registry owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Source', { description: 'A public page that was read, and that records cite.', simpleResolvers: true })
export class SourceStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
