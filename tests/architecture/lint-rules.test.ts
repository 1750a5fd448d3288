import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectRoot, type Tree } from './cruise.js';
import { forgivenLint, plantedLint } from './planted-lint.js';

/** Lints a tree with the project's configuration and answers `file: rule` for each complaint. */
async function complaints(tree: Tree): Promise<string[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'lint-rules-'));
  try {
    await symlink(join(projectRoot, 'node_modules'), join(cwd, 'node_modules'));
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
    }
    const eslint = new ESLint({
      cwd,
      overrideConfigFile: join(projectRoot, 'eslint.config.js'),
      overrideConfig: {
        files: ['**/*.graphql'],
        languageOptions: { parserOptions: { graphQLConfig: { schema: join(cwd, 'schema/api.graphql') } } },
      },
    });
    const results = await eslint.lintFiles(['.']);
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => `${relative(cwd, filePath)}: ${ruleId ?? message}`),
    );
  } finally {
    await rm(cwd, { recursive: true });
  }
}

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, module: 'NodeNext', target: 'ES2022', types: ['node'] },
  include: ['**/*.ts'],
});

describe('lint rules', () => {
  it('complain about each planted fault, and of nothing else', { timeout: 120_000 }, async () => {
    const planted = plantedLint.map(({ file, text }) => [file, text] as const);
    const found = await complaints({ 'tsconfig.json': tsconfig, ...Object.fromEntries(planted), ...forgivenLint });
    expect(new Set(found)).toEqual(new Set(plantedLint.map(({ file, rule }) => `${file}: ${rule}`)));
  });
});
