import { defineEnum } from '../../vocabulary/define-enum.js';

/** Which figures of one subject enter a group. */
export const FigureChoice = defineEnum('FigureChoice', 'Which figures of one subject enter a group.', {
  LATEST:
    'Of each subject, metric, qualifier and unit the latest about the whole of it, or the latest about a part where no other is known; of one year the stronger evidence, then by id.',
  ALL: 'Every figure; a sum is refused where a subject has more than one.',
});
export type FigureChoice = keyof typeof FigureChoice;
