/** Where the gateway reports what it did and what went wrong: one call for each, with what a person needs to find its cause. */
export type Logger = (
  level: 'info' | 'warn' | 'error',
  message: string,
  details?: Readonly<Record<string, unknown>>,
) => void;
