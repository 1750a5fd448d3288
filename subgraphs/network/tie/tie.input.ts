import { InputType } from 'type-graphql';
import { PartnershipConditions } from '../../vocabulary/partnership.input.js';

/** Which partnerships count as ties between organisations. */
@InputType({
  description:
    'Which partnerships count as ties between organisations; all conditions named must hold. Without any, all count.',
})
export class TieFilter extends PartnershipConditions {}
