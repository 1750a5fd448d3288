import type { ObservationRow } from '../observation/observation.row.js';

/** A figure with the organisation that it is about. */
export type FigureRow = ObservationRow & { parentId: string };
