import type { Driver } from 'neo4j-driver';

/** Properties that are an empty list where there is nothing, and the label that has them. */
const lists = { Organization: ['otherNames', 'programmes', 'certifications'], Metric: ['units'] } as const;

const statementFor = (label: string, names: readonly string[]): string =>
  [
    `MATCH (n:${label})`,
    `CALL (n) { SET ${names.map((name) => `n.${name} = coalesce(n.${name}, [])`).join(', ')} } IN TRANSACTIONS OF 10000 ROWS`,
  ].join('\n');

/** Puts back the empty lists: a full import drops every empty value of a list column. */
export async function restoreEmptyLists(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const [label, names] of Object.entries(lists)) {
      await session.run(statementFor(label, names), {}, { timeout: 1_800_000 });
    }
  } finally {
    await session.close();
  }
}
