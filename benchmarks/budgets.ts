import type { OperationName } from './contender.js';
import type { Measured, RunFigures } from './figures.js';

const [ours, handwritten, peer] = ['this project', 'one statement', '@neo4j/graphql'] as const;
const growing: readonly OperationName[] = ['profile', 'list', 'three-hops', 'deep-page'];

interface Verdict {
  readonly budget: string;
  readonly measured: string;
  readonly holds: boolean;
}

const percentile = (run: RunFigures, operation: Measured, name: string): number =>
  run.figures[operation]?.[name]?.p50 ?? Number.NaN;

const verdict = (budget: string, measured: number, limit: number, unit = 'x'): Verdict => ({
  ...{ budget, measured: `${measured.toFixed(2)} ${unit}`, holds: measured <= limit },
});

function verdictsOf(run: RunFigures): Verdict[] {
  const size = run.organizations.toLocaleString('en');
  const operations = Object.keys(run.figures).filter(
    (name): name is OperationName => !name.endsWith('-page') || name === 'deep-page',
  );
  return [
    ...operations.map((operation) =>
      verdict(
        `${operation} at ${size}: p50 at most 3 x one statement`,
        percentile(run, operation, ours) / percentile(run, operation, handwritten),
        3,
      ),
    ),
    ...operations
      .filter((operation) => run.figures[operation]?.[peer] !== undefined)
      .map((operation) =>
        verdict(
          `${operation} at ${size}: ahead of @neo4j/graphql${run.remarks[operation] ? ', which answers something less' : ''} (p50 of ours to its)`,
          percentile(run, operation, ours) / percentile(run, operation, peer),
          1,
        ),
      ),
    verdict(
      `page 500 costs what page 1 costs at ${size} (p50, a tenth more allowed for noise)`,
      percentile(run, 'later-page', ours) / percentile(run, 'first-page', ours),
      1.1,
    ),
  ];
}

/** Whether each budget that times decide holds; those that counts decide are tests. */
export function budgets(runs: readonly RunFigures[]): string {
  const [small, large] = [runs[0], runs.at(-1)];
  const growth =
    small === undefined || large === undefined || small === large
      ? []
      : growing.map((operation) =>
          verdict(
            `${operation}: p50 grows at most 1.5 x from ${small.organizations.toLocaleString('en')} to ${large.organizations.toLocaleString('en')}`,
            percentile(large, operation, ours) / percentile(small, operation, ours),
            1.5,
          ),
        );
  const rows = [...runs.flatMap(verdictsOf), ...growth].map(
    ({ budget, measured, holds }) => `| ${budget} | ${measured} | ${holds ? 'holds' : '**missed**'} |`,
  );
  return ['## Budgets', '', '| budget | measured | |', '| --- | --- | --- |', ...rows].join('\n');
}
