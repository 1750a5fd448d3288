import { defineEnum } from '../vocabulary/define-enum.js';

/** How a provider stands to impact sourcing. */
export const ProviderKind = defineEnum('ProviderKind', 'How a provider stands to impact sourcing.', {
  ISSP: 'Impact sourcing service provider: delivers outsourced digital work with people from disadvantaged communities, on purpose.',
  BPO: 'Mainstream provider of outsourced business services.',
});
export type ProviderKind = keyof typeof ProviderKind;
