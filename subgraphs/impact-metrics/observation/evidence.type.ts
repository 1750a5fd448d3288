import { Field, ObjectType } from 'type-graphql';
import { EvidenceKind } from './evidence-kind.enum.js';
import { EvidenceLevel } from './evidence-level.enum.js';

/** What stands behind a figure. */
@ObjectType({ description: 'What stands behind a figure.', simpleResolvers: true })
export class Evidence {
  @Field(() => EvidenceKind, { description: 'What kind of claim it is.' })
  kind!: EvidenceKind;

  @Field(() => EvidenceLevel, { description: 'How strong that kind of claim is.' })
  level!: EvidenceLevel;
}
