import { seedParties } from './seed-organisations.js';

const partiesOf = new Map<string, string[]>();
for (const { partnership, organisation } of seedParties)
  partiesOf.set(partnership, [...(partiesOf.get(partnership) ?? []), organisation]);

/** Who is tied to whom by which partnerships, read off the files; only the partnerships that `counts` lets pass. */
export function seedTies(counts: (partnership: string) => boolean = () => true): Map<string, Map<string, string[]>> {
  const ties = new Map<string, Map<string, string[]>>();
  for (const [partnership, parties] of partiesOf) {
    if (!counts(partnership)) continue;
    for (const one of parties) {
      for (const other of parties.filter((party) => party !== one)) {
        const partners = ties.get(one) ?? new Map<string, string[]>();
        partners.set(other, [...(partners.get(other) ?? []), partnership]);
        ties.set(one, partners);
      }
    }
  }
  return ties;
}

/** How many steps each organisation is away from one. */
export function seedDistances(ties: ReturnType<typeof seedTies>, from: string): Map<string, number> {
  const distances = new Map([[from, 0]]);
  for (const [id, distance] of distances) {
    for (const partner of ties.get(id)?.keys() ?? []) if (!distances.has(partner)) distances.set(partner, distance + 1);
  }
  return distances;
}
