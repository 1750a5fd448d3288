import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sourceFolders = [
  'gateway',
  'subgraphs',
  'schema',
  'database',
  'seeds',
  'releases',
  'exports',
  'citations',
  'launch',
  'benchmarks',
];
const smell = 150;

/** The TypeScript files below the folders that exist, with their number of lines, the longest first. */
function sizes(folders) {
  const files = folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
  });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => join(file.parentPath ?? file.path, file.name))
    .map((path) => ({ path: relative(root, path), lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => b.lines - a.lines);
}

/** The size below which the share `part` of the files stays. */
const quantile = (files, part) => files[Math.max(0, Math.ceil(files.length * (1 - part)) - 1)]?.lines ?? 0;

function report(title, files) {
  const long = files.filter(({ lines }) => lines > smell);
  const row = ({ path, lines }) => `  ${String(lines).padStart(4)}  ${path}`;
  console.log(
    `${title}: ${files.length} files, median ${quantile(files, 0.5)}, 95th percentile ${quantile(files, 0.95)} lines`,
  );
  console.log(files.slice(0, 10).map(row).join('\n'));
  console.log(
    long.length === 0
      ? `No file above ${smell} lines.\n`
      : `Above ${smell} lines, worth a second look:\n${long.map(row).join('\n')}\n`,
  );
}

report('Sources', sizes(sourceFolders));
report('Tests', sizes(['tests']));
