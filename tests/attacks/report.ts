import type { Case } from './attack.js';
import type { Family } from './cases/index.js';
import type { Verdict } from './judge.js';
import type { Delay } from './measure.js';

export interface Figures {
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  /** Of requests that are refused up front, each sent 20 times. */
  readonly refusals: ReadonlyMap<string, readonly Verdict[]>;
  readonly growth: readonly (readonly [name: string, megabytes: number])[];
  readonly delays: readonly (readonly [name: string, delay: Delay])[];
  readonly machine: string;
  readonly date: string;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const worstOf = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0 ? '' : Math.max(...verdicts.map(({ millis }) => millis)).toFixed(1);

function medianOf(verdicts: readonly Verdict[]): string {
  const sorted = verdicts.map(({ millis }) => millis).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]?.toFixed(1) ?? '';
}

function caseRow(one: Case, verdicts: readonly Verdict[], refusals: readonly Verdict[]): (string | number)[] {
  if ('reason' in one) return [one.id, one.name, `not applicable: ${one.reason}`, '', '', ''];
  if ('shownBy' in one) return [one.id, one.name, `safe, shown by [tests](../${one.shownBy})`, '', '', ''];
  const calls = Math.max(...verdicts.map((verdict) => verdict.calls));
  return [
    one.id,
    one.name,
    `safe, ${verdicts.length} of ${one.shots.length}`,
    medianOf(refusals),
    worstOf(refusals),
    calls,
  ];
}

/** docs/security.md as text: what was sent, and what was measured. */
export function securityReport(families: readonly Family[], figures: Figures): string {
  const { verdicts, refusals, growth, delays, machine, date } = figures;
  const sections = families.map(
    ({ name, cases }) =>
      `## ${name}\n\n${table(
        ['case', 'what is sent', 'result', 'median ms', 'worst ms', 'subgraph calls'],
        cases.map((one) => caseRow(one, verdicts.get(one.id) ?? [], refusals.get(one.id) ?? [])),
      )}`,
  );
  return `# Security

Written by \`npm run report:security\` on ${date}, ${machine}; not by hand. The cases are data in [tests/attacks/cases](../tests/attacks/cases) and run with every change.
Each is sent over HTTP to the whole API above a database that holds nothing, with \`NODE_ENV\` unset. An answer is safe when it has the status and the code its case names (4xx for all that can be refused up front), is at most 4 kB, names no
host, stack, statement or class, and when no subgraph was called unless the case says so. For nearly every case a request that is just inside the limit is answered, in the same run. The limits themselves are in [limits.md](limits.md).

Times are those of requests that are refused up front, each sent 20 times, from the first byte sent to the last received, server and client in one process. Where none is given the case is about an answer, or about a client
that is waited for. Calls to subgraphs are the most that one request of the case made; where there are any, the subgraph refuses the value, or the case is about an answer.

${sections.join('\n\n')}

## Memory

How much the heap grew over 1,000 requests, after 100 to warm up and with garbage collected.

${table(
  ['request', 'MB'],
  growth.map(([name, megabytes]) => [name, megabytes.toFixed(1)]),
)}

## The event loop

The longest time the process stood still while it answered an operation at a limit: the first time it is planned, the second time the plan is known. The database holds nothing, so reading answers is not in it.

${table(
  ['operation', 'first, ms', 'second, ms'],
  delays.map(([name, { first, second }]) => [name, first.toFixed(1), second.toFixed(1)]),
)}
`;
}
