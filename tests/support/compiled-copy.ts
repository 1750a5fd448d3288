import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules of one folder as JavaScript that plain node runs, for tests that need a process of their own. */
export async function compiledCopy(folder: string): Promise<{ path: string; remove(): Promise<void> }> {
  await mkdir(join(root, '.cache'), { recursive: true });
  // Inside the project, so that packages are found as they are from dist.
  const path = await mkdtemp(join(root, '.cache', 'compiled-'));
  const sources = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ts'));
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  await Promise.all(
    sources.map(async (name) => {
      const source = await readFile(join(root, folder, name), 'utf8');
      const { outputText } = ts.transpileModule(source, { compilerOptions });
      await writeFile(join(path, name.replace(/\.ts$/, '.js')), outputText);
    }),
  );
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
