import { GraphQLError } from 'graphql';

/** The codes a client may see; everything else is masked as INTERNAL_SERVER_ERROR. */
export const errorCodes = {
  badUserInput: 'BAD_USER_INPUT',
  databaseUnavailable: 'DATABASE_UNAVAILABLE',
  databaseTimeout: 'DATABASE_TIMEOUT',
  databaseMemory: 'DATABASE_MEMORY',
  dataIntegrity: 'DATA_INTEGRITY',
  operationTimeout: 'OPERATION_TIMEOUT',
  unitMismatch: 'UNIT_MISMATCH',
  definitionMismatch: 'DEFINITION_MISMATCH',
  statusMismatch: 'STATUS_MISMATCH',
  notSummable: 'NOT_SUMMABLE',
  doubleCount: 'DOUBLE_COUNT',
  schemeMismatch: 'SCHEME_MISMATCH',
} as const;

/** The codes of arithmetic that would mean nothing. */
export type RefusalCode =
  'UNIT_MISMATCH' | 'DEFINITION_MISMATCH' | 'STATUS_MISMATCH' | 'NOT_SUMMABLE' | 'DOUBLE_COUNT' | 'SCHEME_MISMATCH';

/** Arithmetic that would mean nothing is refused; the message says what differs and how to ask instead. */
export class RefusedArithmeticError extends GraphQLError {
  constructor(code: RefusalCode, message: string) {
    super(message, { extensions: { code } });
  }
}

/** The caller's arguments cannot be answered; the message says what is wrong and what is allowed. */
export class BadUserInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: errorCodes.badUserInput } });
  }
}

/** The database cannot be reached just now; the same operation may succeed later. */
export class DatabaseUnavailableError extends GraphQLError {
  constructor(cause: Error) {
    super('The database cannot be reached just now. Try again in a moment.', {
      originalError: cause,
      extensions: { code: errorCodes.databaseUnavailable, retryable: true },
    });
  }
}

/** The database gave up on a statement after its time limit. */
export class DatabaseTimeoutError extends GraphQLError {
  constructor(cause: Error) {
    super('The database took too long. Ask for less at a time.', {
      originalError: cause,
      extensions: { code: errorCodes.databaseTimeout },
    });
  }
}

/** The database gave up on a statement that would have taken more memory than one may. */
export class DatabaseMemoryError extends GraphQLError {
  constructor(cause: Error) {
    super(
      'The answer takes more memory in the database than one statement may use. Filter, or ask for less at a time.',
      {
        originalError: cause,
        extensions: { code: errorCodes.databaseMemory },
      },
    );
  }
}

/** The operation's time was over, or its client gone, before the database had answered. */
export class OperationEndedError extends GraphQLError {
  constructor() {
    super('The operation took too long. Ask for less at a time.', {
      extensions: { code: errorCodes.operationTimeout },
    });
  }
}

/** A row of the database breaks the rules of its query: a fault of the stored data or of the query, never of the caller. */
export class DataIntegrityError extends GraphQLError {
  constructor(
    readonly queryName: string,
    detail: string,
  ) {
    super('Stored data is not as expected.', {
      originalError: new Error(`${queryName}: ${detail}`),
      extensions: { code: errorCodes.dataIntegrity },
    });
  }
}
