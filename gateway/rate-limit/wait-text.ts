/** What a caller is told whose points are spent. */
export const waitText = (seconds: number): string =>
  `Too much was asked for within a minute. Ask again in ${seconds} seconds.`;
