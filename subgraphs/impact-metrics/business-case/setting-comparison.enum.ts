import { defineEnum } from '../../vocabulary/define-enum.js';

/** What two sides say beside each other. */
export const SettingComparisonResult = defineEnum(
  'SettingComparisonResult',
  'What the figures of impact sourcing say beside those of traditional BPO.',
  {
    FOR: 'Every figure of impact sourcing is better than every figure of traditional BPO.',
    AGAINST: 'Every figure of impact sourcing is worse than every figure of traditional BPO.',
    OPEN: 'They overlap, or a bound leaves it open.',
    NOT_COMPARABLE: 'They cannot be held against each other; the gap tells why.',
  },
);
export type SettingComparisonResult = keyof typeof SettingComparisonResult;

/** Why two sides cannot be compared. */
export const SettingComparisonGap = defineEnum(
  'SettingComparisonGap',
  'Why two sides cannot be held against each other.',
  {
    NO_COUNTRY: 'It is not stated in which country they were measured: headquarters are no place of work.',
    NO_IMPACT_SOURCING: 'No figure of impact sourcing is known on the metric in the country.',
    NO_TRADITIONAL_BPO: 'No figure of traditional BPO is known on the metric in the country.',
    OTHER_UNIT: 'The other side is known in other units only.',
    OTHER_DEFINITION: 'The other side measures it in another way.',
    OTHER_YEAR: 'It is money, which is nominal, and the other side is known for other years only or is undated.',
  },
);
export type SettingComparisonGap = keyof typeof SettingComparisonGap;
