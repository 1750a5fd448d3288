/** What is known of an operation so far, for the log and the metrics: whoever learns a thing writes it down here. */
export interface Measures {
  /** Statements it asked for; identical ones of the same caller under way are sent once for all, cheap ones of one moment as one. */
  statements: number;
  /** Rows the database answered. */
  rows: number;
  /** As the limits reckon it; absent where nothing was reckoned. */
  cost?: number;
  /** The name the document gives the operation. */
  operation?: string;
  /** SHA-256 of the document's text, in hexadecimal. */
  documentHash?: string;
  /** The codes of the errors in the answer. */
  codes: readonly string[];
}

export const newMeasures = (): Measures => ({ statements: 0, rows: 0, codes: [] });
