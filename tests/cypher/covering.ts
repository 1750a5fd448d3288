import type { NamedCypher } from './ownership/check-ownership.js';

const joints = /\n|,|\b(?:AND|WHERE|WITH|RETURN|ORDER BY|LIMIT|UNWIND|UNION)\b/;

/** What checking a text costs before its length counts, in characters. */
const overhead = 300;

const fragmentsOf = (cypher: string): string[] => {
  const fragments = cypher.split(joints).map((fragment) => fragment.trim());
  return [...new Set(fragments)].filter((fragment) => fragment !== '');
};

/** Few and short ones of the texts, so that each predicate, order, column and hint that occurs in any text occurs in one of these. */
export function covering<Query extends NamedCypher>(queries: readonly Query[]): Query[] {
  let candidates = queries.map((query) => ({ query, missing: fragmentsOf(query.cypher) }));
  const worth = ({ query, missing }: (typeof candidates)[number]): number =>
    missing.length / (query.cypher.length + overhead);
  const chosen: Query[] = [];
  while (candidates.length > 0) {
    const best = candidates.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    const shown = new Set(best.missing);
    chosen.push(best.query);
    candidates = candidates
      .map(({ query, missing }) => ({ query, missing: missing.filter((fragment) => !shown.has(fragment)) }))
      .filter(({ missing }) => missing.length > 0);
  }
  return chosen;
}
