import { defineEnum } from '../../vocabulary/define-enum.js';

/** What an argument is about. */
export const BusinessArgumentTopic = defineEnum('BusinessArgumentTopic', 'What an argument is about.', {
  COST: 'What it costs and what it spares.',
  ATTRITION: 'How many leave and stay.',
  QUALITY: 'How well and how fast the work is done.',
  BRAND: 'What it does for the name and the results of a firm.',
  SOCIAL_RETURN: 'What comes of it for people and places.',
  INCOME: 'What those who work there earn.',
  CAREER: 'Where the work leads and how long it lasts.',
  PUBLIC_PURSE: 'What it spares or brings the public purse.',
  VIABILITY: 'Whether providers live on what they sell.',
});
export type BusinessArgumentTopic = keyof typeof BusinessArgumentTopic;

/** How an argument stands. */
export const BusinessArgumentState = defineEnum('BusinessArgumentState', 'How an argument stands on the evidence.', {
  EVIDENCED:
    'Two records or more, read in two sources or more, speak for it, one of them told by others than its subjects; none against.',
  ANECDOTAL:
    'Records speak for it, none against, but one record or one source alone, or none that is stated to be told by others than its subjects.',
  CONTESTED: 'Records speak for it, and records speak against it.',
  CONTRADICTED: 'Records speak against it, none for it.',
  NO_EVIDENCE: 'No record decides: a gap.',
});
export type BusinessArgumentState = keyof typeof BusinessArgumentState;

/** What an argument lacks, in words. */
export const gapTexts = {
  NO_RECORD: 'There is no record on it at all.',
  NOTHING_DECIDES: 'There are records, but none decides: levels, plans, background, or another unit or definition.',
  ONE_RECORD: 'One record or comparison alone speaks for it.',
  ONE_SOURCE: 'All that speaks for it was read in one source.',
  TOLD_BY_SUBJECTS: 'All that speaks for it is told by its subjects, or nobody states by whom.',
  NO_STUDY: 'No independent study and no audit speaks for it.',
  NO_COMPARISON:
    'Impact sourcing and traditional BPO are nowhere known in the same unit, definition and stated country, and money in the same stated year.',
  NOTHING_NEAR: 'No record about the organisation or one that it works with decides.',
} as const;

/** What an argument lacks. */
export const BusinessArgumentGap = defineEnum('BusinessArgumentGap', 'What an argument lacks.', gapTexts);
export type BusinessArgumentGap = keyof typeof BusinessArgumentGap;
