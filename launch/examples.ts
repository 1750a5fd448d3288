import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example } from '../gateway/graphiql/ide.js';

/** The operations of a folder, in the order of their file names; the first comment line of each is its name. */
export async function readExamples(directory: string): Promise<Example[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const query = await readFile(join(directory, file), 'utf8');
      return { name: /^#\s*(.+)/.exec(query)?.[1] ?? file, query };
    }),
  );
}
