import { defineEnum } from '../../vocabulary/define-enum.js';

/** How the figures of a metric relate to time. */
export const MetricKind = defineEnum('MetricKind', 'What sort of figure a metric is; it says what may be added up.', {
  STOCK: 'A number at one point of time.',
  FLOW: 'A number counted over a period, mostly a year.',
  CUMULATIVE: 'A number counted from the start of something to a date.',
  RATE: 'A share or a rate of change.',
  RATIO: 'One figure as a multiple of another.',
  PRICE: 'Money for one unit of work, time or training.',
  MONEY: 'A single amount of money.',
  DURATION: 'A length of time.',
  SCORE: 'Points from somebody who assesses or tests.',
  POLICY: 'A floor, quota or threshold that somebody has set.',
});
export type MetricKind = keyof typeof MetricKind;
