import { listArgumentsOf } from '../../shared/connection.js';
import { SectorOrder } from './sector.order.js';

/** The arguments of the list of sectors. */
export const SectorListArguments = listArgumentsOf({ order: SectorOrder, defaultOrder: SectorOrder.NAME_ASC });
