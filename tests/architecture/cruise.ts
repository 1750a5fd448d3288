import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** One import that breaks a rule; `to` is the file itself where the rule is about one file. */
export interface BrokenRule {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Files by their path from the root of the project. */
export type Tree = Readonly<Record<string, string>>;

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const rules = await extractOptions(join(projectRoot, '.dependency-cruiser.js'));

/** The names of all rules, as the configuration lists them. */
export const ruleNames = (rules.ruleSet?.forbidden ?? []).map(({ name }) => name ?? '');

/** Cruises the folders below `baseDir` and answers what breaks a rule. */
export async function brokenRules(baseDir: string, folders: readonly string[]): Promise<BrokenRule[]> {
  const { output } = await cruise([...folders], { ...rules, baseDir, validate: true });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

/** Writes the tree into a folder of its own, cruises all of it, and removes the folder. */
export async function brokenRulesOf(tree: Tree): Promise<BrokenRule[]> {
  const baseDir = await mkdtemp(join(tmpdir(), 'import-rules-'));
  try {
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(dirname(join(baseDir, path)), { recursive: true });
      await writeFile(join(baseDir, path), text);
    }
    const folders = new Set(
      Object.keys(tree).flatMap((path) => (path.includes('/') ? [path.split('/', 1)[0] ?? ''] : [])),
    );
    return await brokenRules(
      baseDir,
      [...folders].filter((folder) => folder !== 'node_modules'),
    );
  } finally {
    await rm(baseDir, { recursive: true });
  }
}
