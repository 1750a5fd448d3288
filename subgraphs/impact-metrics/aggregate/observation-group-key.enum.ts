import { defineEnum } from '../../vocabulary/define-enum.js';

/** What observations can be grouped by. */
export const ObservationGroupKey = defineEnum('ObservationGroupKey', 'What observations can be grouped by.', {
  METRIC: 'The canonical metric.',
  QUALIFIER: 'What the mapping to the canonical metric leaves to say: a window, an item, a benchmark.',
  UNIT: 'The unit.',
  YEAR: 'The year it holds for, a calendar year.',
  STATUS: 'Whether it was reached, promised or expected.',
  EVIDENCE_LEVEL: 'How strong the evidence is.',
  SETTING: 'Whose work it is about: impact sourcing or outsourcing at large.',
  COUNTRY: 'The country it was measured in; else that of the subject: its headquarters, or the country itself.',
  REGION: 'The region of that country.',
  SUBREGION: 'The subregion of that country.',
  ROLE: 'The roles of the organisation; it counts once in each.',
  KIND: 'The kind of the organisation.',
  WORKER_GROUP: 'The worker groups that the organisation employs from or serves; it counts once in each.',
});
export type ObservationGroupKey = keyof typeof ObservationGroupKey;
