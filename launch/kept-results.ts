import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Results that took long, kept as files of a folder by what they depend on: work that was stopped goes on where it was. */
export class KeptResults {
  constructor(private readonly folder: string) {}

  /** What was kept; null when there is nothing. */
  async read(dependsOn: unknown): Promise<string | null> {
    return readFile(this.#pathOf(dependsOn), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  /** Keeps a result whole or not at all. */
  async keep(dependsOn: unknown, text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const path = this.#pathOf(dependsOn);
    const draft = `${path}.${process.pid}.draft`;
    await writeFile(draft, text);
    await rename(draft, path);
  }

  #pathOf(dependsOn: unknown): string {
    const name = createHash('sha256').update(JSON.stringify(dependsOn)).digest('hex').slice(0, 32);
    return join(this.folder, `${name}.csv`);
  }
}
