/** Where the gateway reports faults: one call for each, with what a person needs to find its cause. */
export type Logger = (level: 'warn' | 'error', message: string, details?: Readonly<Record<string, unknown>>) => void;
