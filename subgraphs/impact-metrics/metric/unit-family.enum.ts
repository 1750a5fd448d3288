import { defineEnum } from '../../vocabulary/define-enum.js';

/** The family of units that a metric is stated in. */
export const UnitFamily = defineEnum('UnitFamily', 'The family of units that a metric is stated in.', {
  PEOPLE: 'People, or full-time equivalents.',
  ORGANISATIONS: 'Organisations.',
  PLACES: 'Centres, countries, communities and other places.',
  COUNT: 'Other things counted.',
  PERCENT: 'Percent, or percentage points; 0 to 100 for a share.',
  PERCENT_PER_YEAR: 'Percent in a year.',
  RATIO: 'A multiple: 2.2 is 2.2 times.',
  CURRENCY: 'Money, nominal, in the currency of the unit.',
  CURRENCY_PER_TIME: 'Money for a time, nominal, in the currency of the unit.',
  TIME: 'A length of time.',
  POINTS: 'Points on the scale of the score.',
});
export type UnitFamily = keyof typeof UnitFamily;
