/** How many objects an answer's data holds, the root apart; not recursive, so that no answer is too deep for it. */
export function objectsIn(data: object | null | undefined): number {
  let count = 0;
  const open: object[] = data ? [data] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const value of Object.values(next) as unknown[]) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) count += 1;
      open.push(value);
    }
  }
  return count;
}
