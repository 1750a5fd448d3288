import type { Measured, RunFigures } from './figures.js';
import { operationNames } from './contender.js';
import { budgets } from './budgets.js';
import type { ProfiledStatement } from './plans.js';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const milliseconds = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(2));
const perSecond = (value: number | null | undefined): string => (value == null ? '-' : value.toFixed(0));

/** The whole of RESULTS.md, from the last run of each size. */
export function report(runs: readonly RunFigures[]): string {
  const [last] = runs.toSorted((a, b) => b.date.localeCompare(a.date));
  if (last === undefined) return '# Benchmark results\n\nNothing has been measured yet.\n';
  const { cores, model, memoryGb } = last.machine;
  const parts = [
    '# Benchmark results',
    'Written by `npm run bench`. Times are of this machine; what to compare is the columns of one table, which were measured by turns in one run.',
    table(
      ['what', 'value'],
      [
        ...runs.map((run) => [
          `${run.organizations.toLocaleString('en')} organisations`,
          `measured ${run.date.slice(0, 16)}Z: ${run.nodes.toLocaleString('en')} nodes, ${run.relationships.toLocaleString('en')} relationships; ${run.seconds} s for each contender and operation`,
        ]),
        ['machine', `${cores} cores (${model}), ${memoryGb} GB memory, shared by database, servers and client`],
        ['Neo4j', `${last.versions['neo4j']}, heap 1.5 GB, page cache 1 GB`],
        ...Object.entries(last.versions)
          .filter(([name]) => name !== 'neo4j')
          .map(([name, version]) => [name, version]),
      ],
    ),
    '`this project` is the whole stack over HTTP in one process; `one statement` is one hand-written Cypher statement through the driver, whose data was found equal before; `@neo4j/graphql` runs behind Apollo Server over HTTP on the same database, asked as near to the operation as its schema allows.',
    ...runs.map(sizePart),
    growthPart(runs),
    budgets(runs),
    differences(last),
    ...runs
      .slice(-1)
      .flatMap((run) => [
        `## What the database does at ${run.organizations.toLocaleString('en')}`,
        'PROFILE of every statement of the operations, for one set of variables each.',
        statementTable(run.statements),
        'The same for an organisation with over a thousand partnerships.',
        statementTable(run.hubStatements),
      ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sizePart(run: RunFigures): string {
  const rows = [...operationNames, 'later-page' as const, 'first-page' as const].flatMap((operation) =>
    Object.entries(run.figures[operation] ?? {}).map(([name, own]) => {
      const base = run.figures[operation]?.['one statement']?.p50 ?? Number.NaN;
      return [
        ...[operation, name, milliseconds(own.p50), milliseconds(own.p95), perSecond(own.throughput)],
        ...[String(own.statements), name === 'one statement' ? '' : `${(own.p50 / base).toFixed(1)} x`],
      ];
    }),
  );
  const head = ['operation', 'contender', 'p50 ms', 'p95 ms', 'per s at 10', 'statements', 'p50 to one statement'];
  return `## ${run.organizations.toLocaleString('en')} organisations\n\n${table(head, rows)}`;
}

function growthPart(runs: readonly RunFigures[]): string {
  const [small, large] = [runs[0], runs.at(-1)];
  if (small === undefined || large === undefined || small === large) return '## Growth\n\nOnly one size was measured.';
  const ratio = (operation: Measured, name: string): string => {
    const [from, to] = [small, large].map((run) => run.figures[operation]?.[name]?.p50);
    return from === undefined || to === undefined ? '-' : `${(to / from).toFixed(2)} x`;
  };
  const names = Object.keys(large.figures.profile ?? {});
  const rows = operationNames.map((operation) => [operation, ...names.map((name) => ratio(operation, name))]);
  const head = ['p50', ...names];
  const sizes = [small, large].map(({ organizations }) => organizations.toLocaleString('en')).join(' to ');
  return `## Growth from ${sizes}\n\n${table(head, rows)}`;
}

const differences = (run: RunFigures): string =>
  [
    '## Where @neo4j/graphql answers something less, or nothing',
    ...Object.entries(run.remarks).map(([operation, remark]) => `- ${operation}: ${remark || 'the same data.'}`),
  ].join('\n');

const statementTable = (statements: readonly ProfiledStatement[]): string =>
  table(
    ['operation', 'statement', 'database hits', 'rows', 'to note'],
    statements.map(({ operation, statement, dbHits, rows, flags }) => [
      ...[operation, statement, dbHits.toLocaleString('en'), String(rows), flags.join('; ')],
    ]),
  );
