import { defineEnum } from '../../vocabulary/define-enum.js';

/** Who publishes a metric. */
export const StandardCatalogue = defineEnum('StandardCatalogue', 'Who publishes a metric.', {
  IRIS: 'The IRIS catalogue of the Global Impact Investing Network; codes of two letters and four digits.',
  ISG: 'Our own extensions for what IRIS lacks; codes begin with isg:.',
});
export type StandardCatalogue = keyof typeof StandardCatalogue;
