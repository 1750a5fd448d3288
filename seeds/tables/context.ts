import { known, list, type CellRule } from '../cells.js';
import type { Vocabulary } from './vocabulary.js';

/** What the cells of a data file may refer to. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** Rules for the columns that name sources. */
export function sourceColumns({ sources }: Pick<Context, 'sources'>) {
  const source = known(sources, 'source');
  return { source, sources: list(';', source) };
}

/** Rule for a column that names an organisation of organisations.csv. */
export const organisation = (context: Context): CellRule<string> => known(context.organisations, 'organisation');
