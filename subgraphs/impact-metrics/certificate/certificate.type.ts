import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { CertificateArea } from './certificate-area.enum.js';
import { CertificateKind } from './certificate-kind.enum.js';
import { EndBasis } from './end-basis.enum.js';

/** A certificate as reported. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Certificate, simpleResolvers: true })
export class Certificate {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The scheme, such as ISO/IEC 27001.' })
  scheme!: string;

  @Field(() => String, { description: 'What to know about the scheme.' })
  schemeNote!: string;

  @Field(() => CertificateKind, { description: 'What stands behind it.' })
  kind!: CertificateKind;

  @Field(() => CertificateArea, { description: 'What the scheme looks at.' })
  area!: CertificateArea;

  @Field(() => String, { nullable: true, description: 'The edition or level; null where not stated.' })
  edition!: string | null;

  @Field(() => String, { nullable: true, description: 'What it covers; null where not stated.' })
  scope!: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it; null where not stated.' })
  issuer!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was issued; null where not stated.' })
  issued!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it holds as stated; null where not stated.' })
  validTo!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The years for which its scheme is given, where that is published.',
  })
  termYears!: number | null;

  @Field(() => String, { nullable: true, description: 'The page on which the term of the scheme was read.' })
  termAddress!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The first day on which it may end; null where not known.' })
  earliestEnd!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The last day on which it may end; null where not known.' })
  latestEnd!: string | null;

  @Field(() => EndBasis, { nullable: true, description: 'How its end is known; null where it is not.' })
  endBasis!: EndBasis | null;

  @Field(() => String, { description: 'What the source says about its state, at the time of the source.' })
  statusAsReported!: string;

  @Field(() => EvidenceLevel, {
    description: 'How strong it is as evidence: AUDITED only where a certifier or an auditor is named.',
  })
  evidenceLevel!: EvidenceLevel;

  @Field(() => String, { nullable: true, description: 'What to know before using it.' })
  note!: string | null;
}
