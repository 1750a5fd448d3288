import { connectionOf } from '../../shared/connection.js';
import { Sector } from './sector.type.js';

export const SectorConnection = connectionOf('QuerySectors', { description: 'all sectors.', node: () => Sector });
