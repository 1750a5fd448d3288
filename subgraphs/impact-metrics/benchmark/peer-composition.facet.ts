import { facetsOf } from '../../shared/connection.js';

/** Who is in a peer group. */
export const PeerComposition = facetsOf('PeerComposition', {
  roles: 'By role; an organisation counts once in each.',
  regions: 'By the region of the headquarters.',
  sizeBands: 'By size band.',
  years: 'By the year of the figure.',
  evidenceLevels: 'By the evidence level of the figure.',
});
