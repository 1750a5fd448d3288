import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { families } from './cases/index.js';
import { judge, judgeInside, type Verdict } from './judge.js';
import { atTheLimits, eventLoopDelay, growthMegabytes, refusals, type Delay } from './measure.js';
import { securityReport } from './report.js';
import { Target } from './target.js';

let target: Target;
const environment = process.env['NODE_ENV'];
beforeAll(async () => {
  // Nothing may be open because a setting is missing.
  delete process.env['NODE_ENV'];
  target = await Target.start();
});
afterAll(async () => {
  process.env['NODE_ENV'] = environment;
  await target.stop();
});

const verdicts = new Map<string, Verdict[]>();

describe.each(families)('$name', ({ count, cases }) => {
  test('has every number of the list, in order', () => {
    const numbers = cases.map(({ id }) => Number(/\d+/.exec(id)?.[0]));
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  for (const attack of cases) {
    if ('reason' in attack) continue;
    if ('shownBy' in attack) {
      test(`${attack.id}, ${attack.name}, is shown by tests of its own`, () => {
        expect(readFileSync(join(projectRoot, attack.shownBy), 'utf8')).toMatch(/^ *test[.(]/m);
      });
      continue;
    }
    test.each(attack.shots)(`${attack.id}, ${attack.name}, is safe: $name`, async (shot) => {
      verdicts.set(attack.id, [...(verdicts.get(attack.id) ?? []), await judge(shot, target)]);
    });
    test.runIf(attack.inside)(`${attack.id}, ${attack.name}: what is just inside is answered`, async () => {
      await judgeInside(attack, target);
    });
  }
});

/** Set by `npm run report:security`: then the figures are measured and written. */
describe.runIf(process.env['SECURITY_REPORT'])('the report', () => {
  const repeated = ['A5', 'A9', 'A14', 'B2', 'B5', 'B6', 'C7', 'C9'];

  test('is written', { timeout: 600_000 }, async () => {
    const delays: [string, Delay][] = [];
    const fresh = await Target.start();
    for (const [name, send] of atTheLimits) delays.push([name, await eventLoopDelay(send, fresh)]);
    const refused = new Map<string, Verdict[]>();
    const growth: [string, number][] = [];
    for (const attack of families.flatMap(({ cases }) => cases)) {
      if (!('shots' in attack)) continue;
      refused.set(attack.id, await refusals(attack, fresh));
      if (!repeated.includes(attack.id)) continue;
      const send = attack.shots.at(-1)!.send;
      growth.push([`${attack.id}, ${attack.shots.at(-1)!.name}`, await growthMegabytes(send, fresh)]);
    }
    await fresh.stop();
    for (const [, megabytes] of growth) expect(megabytes).toBeLessThan(50);
    const machine = `${cpus().length} cores, Node ${process.version}`;
    const figures = {
      verdicts,
      refusals: refused,
      growth,
      delays,
      machine,
      date: new Date().toISOString().slice(0, 10),
    };
    const text = await format(securityReport(families, figures), { parser: 'markdown' });
    writeFileSync(join(projectRoot, 'docs', 'security.md'), text);
  });
});
