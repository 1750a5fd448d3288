import { connectionOf } from '../../shared/connection.js';
import { RecordDifference } from './difference.type.js';

export const RecordDifferenceConnection = connectionOf('ReleaseDifferenceRecords', {
  description: 'what two releases differ in.',
  node: () => RecordDifference,
});
