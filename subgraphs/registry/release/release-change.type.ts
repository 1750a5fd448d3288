import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ChangeKind } from './change-kind.enum.js';

/** One record or relationship that a release holds otherwise than the one before. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.ReleaseChange, simpleResolvers: true })
export class ReleaseChange {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The kind of the record, or the type of the relationship.' })
  kind!: string;

  @Field(() => ChangeKind, { description: 'What became of it.' })
  change!: ChangeKind;

  @Field(() => ID, { description: 'The id of the record, or of the record that the relationship leads from.' })
  recordId!: string;

  @Field(() => ID, { nullable: true, description: 'The id of the record that the relationship leads to.' })
  otherId!: string | null;
}
