// Runs every notebook against a running API: npm run notebooks -- http://127.0.0.1:4000. PYTHON names the interpreter.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

const { cells } = JSON.parse(readFileSync(here('network.ipynb'), 'utf8'));
const code = cells.filter(({ cell_type: type }) => type === 'code').map(({ source }) => source.join(''));

const runs = [
  { name: 'network.ipynb', command: process.env.PYTHON ?? 'python3', args: ['-c', code.join('\n')] },
  { name: 'network.js', command: process.execPath, args: [here('network.js')] },
];
for (const { name, command, args } of runs) {
  console.log(`--- ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, GRAPH_URL: url } });
  if (error) console.error(error.message);
  if (status !== 0) process.exitCode = 1;
}
