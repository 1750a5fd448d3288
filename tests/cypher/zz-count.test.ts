import { it } from 'vitest';
import { createParsingResult, lintCypherQuery } from '@neo4j-cypher/language-support';
import { roster } from '/work/main/subgraphs/index.js';
import { lintCypher } from '/work/main/tests/cypher/ownership/lint-cypher.js';
const cpu = (f: () => void) => { const a = process.cpuUsage(); f(); const d = process.cpuUsage(a); return Math.round((d.user + d.system) / 1000); };
it('counts', () => {
  const all = roster.flatMap(({ name, queries }) => [...new Map(queries.map((q) => [q.cypher, q])).values()].map((q) => ({ q, name })));
  const split: Record<string, (c: string) => string[]> = {
    and: (c) => c.split(/\n|\bAND\b/), line: (c) => c.split(/\n/), fine: (c) => c.split(/\n|\bAND\b|\bWHERE\b|\bWITH\b|\bRETURN\b|\bORDER BY\b|,|\bLIMIT\b/) };
  for (const [k, f] of Object.entries(split)) {
    const counts = roster.map(({ name }) => {
      const mine = all.filter((x) => x.name === name).sort((a, b) => b.q.cypher.length - a.q.cypher.length);
      const seen = new Set<string>(); let n = 0;
      for (const { q } of mine) { const fresh = f(q.cypher).map((l) => l.trim()).filter((p) => p && !seen.has(p)); if (fresh.length) { n++; fresh.forEach((p) => seen.add(p)); } }
      return n;
    });
    console.log(k, counts.join(' '), 'total', counts.reduce((a, b) => a + b));
  }
  const sample = all.filter((_, i) => i % 300 === 0).map(({ q, name }) => ({ c: q.cypher, name, p: createParsingResult(q.cypher, { consoleCommandsEnabled: false }) }));
  const run = (schema: object) => sample.forEach(({ c, p }) => lintCypherQuery(c, { defaultLanguage: 'CYPHER 5', ...schema }, { parsingResult: p }));
  run({});
  console.log('n', sample.length, 'bare', cpu(() => run({})), 'again', cpu(() => run({})));
  console.log('ours', cpu(() => sample.forEach(({ c, name }) => lintCypher({ name: 'x', cypher: c }, name as never))));
}, 590000);
