import type { Answer, Attack, Shot } from './attack.js';
import type { Target } from './target.js';

/** What no answer may hold: hosts, stacks, Cypher, names of classes. */
const unsafe =
  /ECONNREFUSED|10\.1\.2\.3|127\.0\.0\.1|localhost|:7687|\bat .+\.(ts|js):|node_modules|\b(MATCH|RETURN|UNWIND) |Neo4jError|TypeError|RangeError|InProcessDataSource|stacktrace|serviceName/;
const maxBytes = 4_000;

export interface Verdict {
  readonly millis: number;
  readonly calls: number;
}

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly data?: unknown;
}

/** Sends a shot and throws unless the answer is safe and as expected. */
export async function judge(shot: Shot, target: Target): Promise<Verdict> {
  target.forgetCalls();
  target.logged.length = 0;
  const start = performance.now();
  const answer = await shot.send(target);
  const verdict = { millis: performance.now() - start, calls: target.calls };
  const place = `${shot.name}: ${answer.text.slice(0, 300)}`;
  if (answer.status !== shot.status) throw new Error(`${answer.status} instead of ${shot.status}: ${place}`);
  checkText(answer, shot, place);
  if (verdict.calls > (shot.calls ?? 0)) throw new Error(`${verdict.calls} calls to subgraphs: ${place}`);
  shot.also?.(answer, target);
  return verdict;
}

function checkText({ text }: Answer, { code }: Shot, place: string): void {
  if (unsafe.test(text)) throw new Error(`it tells too much: ${place}`);
  if (code === undefined) return;
  if (Buffer.byteLength(text) > maxBytes) throw new Error(`${Buffer.byteLength(text)} bytes: ${place}`);
  const { errors = [] } = JSON.parse(text) as Errors;
  if (errors.length === 0) throw new Error(`no error: ${place}`);
  for (const { message, extensions } of errors) {
    if (typeof message !== 'string' || extensions?.code !== code)
      throw new Error(`${extensions?.code} instead of ${code}: ${place}`);
  }
}

/** Sends what is just inside and throws unless it is answered. */
export async function judgeInside({ inside }: Attack, target: Target): Promise<Verdict> {
  target.forgetCalls();
  const start = performance.now();
  const { status, text } = await inside!(target);
  const verdict = { millis: performance.now() - start, calls: target.calls };
  const { errors } = JSON.parse(text) as Errors;
  if (status !== 200 || errors) throw new Error(`what is just inside was refused: ${status} ${text.slice(0, 300)}`);
  return verdict;
}
