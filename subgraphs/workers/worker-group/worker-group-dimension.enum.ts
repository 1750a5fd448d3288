import { defineEnum } from '../../vocabulary/define-enum.js';

/** What the people of a group have in common. */
export const WorkerGroupDimension = defineEnum(
  'WorkerGroupDimension',
  'What the people of a worker group have in common.',
  {
    GENDER: 'Gender or sexual orientation.',
    AGE: 'An age band.',
    DISABILITY: 'A disability or a long-lasting illness.',
    INCOME: 'Low income before they are hired.',
    LOCATION: 'Where they live.',
    DISPLACEMENT: 'Flight, migration, conflict or disaster.',
    EMPLOYMENT_HISTORY: 'Their history of work or of being without it.',
    EDUCATION: 'How far their education goes.',
    ORIGIN: 'Membership of a people, minority or caste.',
    JUSTICE: 'Prison or a conviction.',
    FAMILY: 'Their place in a family.',
    OTHER: 'Something else.',
  },
);
export type WorkerGroupDimension = keyof typeof WorkerGroupDimension;
