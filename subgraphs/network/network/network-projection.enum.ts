import { defineEnum } from '../../vocabulary/define-enum.js';

/** What is tied by what. */
export const NetworkProjection = defineEnum(
  'NetworkProjection',
  'What the nodes of a network are, and what ties them.',
  {
    NONE: 'Organisations, tied by the partnerships both are parties of.',
    PROVIDERS_BY_BUYERS: 'Organisations that sell, tied by the buyers both sell to. Without direction.',
    COUNTRIES_BY_BUYERS: 'Countries, tied by the buyers that have work done in both. Without direction.',
  },
);
export type NetworkProjection = keyof typeof NetworkProjection;

/** How strong a projection makes ties. */
export const ProjectionWeighting = defineEnum('ProjectionWeighting', 'How strong a projection makes a tie.', {
  COUNT: 'By the number of shared buyers.',
  NEWMAN:
    'By the sum over shared buyers of 1 / (number that share it - 1), so that a buyer of many says little (Newman 2001).',
  JACCARD: 'By the shared buyers as a part of all buyers of the two.',
});
export type ProjectionWeighting = keyof typeof ProjectionWeighting;
