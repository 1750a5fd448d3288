import { defineEnum } from '../../vocabulary/define-enum.js';

/** What a metric is about. */
export const MetricArea = defineEnum('MetricArea', 'What a metric is about.', {
  TARGETED_GROUPS_AND_HIRING: 'Who is hired and employed.',
  TRAINING_AND_DEVELOPMENT: 'Training, learning and what comes of it.',
  REMUNERATION_AND_BENEFITS: 'Pay, income and benefits of workers.',
  EMPLOYMENT_PRACTICES: 'Retention, hours, safety and other conditions of work.',
  FAMILY_AND_COMMUNITY: 'What reaches the families and communities of workers.',
  BUSINESS_PERFORMANCE: 'How the provider itself does: revenue, clients, quality.',
  COST_AND_PRICE: 'What work costs and what is saved.',
  FUNDING: 'Grants, investments and budgets.',
  MARKET_AND_SECTOR: 'The size and growth of markets, sectors and labour supply.',
  PLEDGES_AND_TARGETS: 'Promises and how far they are kept.',
  EVALUATION_SCORES: 'Ratings, audits and effects found in trials.',
});
export type MetricArea = keyof typeof MetricArea;
