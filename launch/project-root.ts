import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function up(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : up(dirname(folder));
}

/** The folder of package.json: the same from the sources and from the compiled output. */
export const projectRoot = up(dirname(fileURLToPath(import.meta.url)));
