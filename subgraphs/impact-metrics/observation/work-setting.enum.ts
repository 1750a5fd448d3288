import { defineEnum } from '../../vocabulary/define-enum.js';

/** Whose work a figure is about. */
export const WorkSetting = defineEnum(
  'WorkSetting',
  'Whose work a figure is about, as far as its organisation, sector or population tells.',
  {
    IMPACT_SOURCING: 'Impact sourcing providers, or the sector of impact sourcing.',
    TRADITIONAL_BPO: 'Outsourcers at large, or their industry in a country.',
  },
);
export type WorkSetting = keyof typeof WorkSetting;
