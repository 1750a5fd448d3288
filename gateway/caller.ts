/** What a caller may be; each may do at least what the one before may. */
export const roles = ['anonymous', 'member', 'analyst', 'curator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who sent a request, as far as the gateway knows. */
export interface Caller {
  readonly role: Role;
  /** Stable for one caller: the subject of the token, or for anonymous callers their network address. */
  readonly id: string;
}

/** A caller without a token. */
export const anonymous = (address: string): Caller => ({ role: 'anonymous', id: address });
