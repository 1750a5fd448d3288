/** Why no database could be had; stable, for programs. */
export type DatabaseFault =
  | 'NO_DATABASE'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_IN_USE'
  | 'DATABASE_NOT_STARTED'
  | 'JARS_NOT_FETCHED'
  | 'IMPORT_FAILED'
  | 'MIGRATION_REFUSED'
  | 'MIGRATION_FAILED';

/** A fault of the database's own life; the message is a sentence for the operator, `code` is stable. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: DatabaseFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
