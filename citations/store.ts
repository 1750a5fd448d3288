import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Citation } from './citation.js';

const idPattern = /^[\da-f]{32}$/;

/** Where citations are kept: a JSON file for each in a folder, named by its id. */
export class CitationStore {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'citations');
  }

  /** One citation; null when there is none of this id. */
  async read(id: string): Promise<Citation | null> {
    if (!idPattern.test(id)) return null;
    const text = await readFile(this.#pathOf(id), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return text === null ? null : (JSON.parse(text) as Citation);
  }

  async keep(citation: Citation): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = this.#pathOf(citation.id);
    const draft = `${path}.${citation.resultHash.slice(-8)}.draft`;
    await writeFile(draft, `${JSON.stringify(citation, null, 2)}\n`);
    await rename(draft, path);
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}
