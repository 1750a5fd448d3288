import { describe, expect, it } from 'vitest';
import { brokenRules, brokenRulesOf, projectRoot, ruleNames, type Tree } from './cruise.js';
import { lawfulTree } from './lawful-tree.js';
import { plantedImports, plantedNeighbours, type PlantedImport } from './planted-imports.js';

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
  'tests',
];

const plant = ({ file, line }: PlantedImport): Tree => ({
  ...lawfulTree,
  ...Object.fromEntries(
    Object.entries(plantedNeighbours)
      .filter(([, { named }]) => line.includes(named))
      .map(([path, { text }]) => [path, text]),
  ),
  [file]: `${line}\n${lawfulTree[file] ?? ''}`,
});

describe('import rules', () => {
  it('hold in this project', { timeout: 120_000 }, async () => {
    const broken = await brokenRules(projectRoot, sourceFolders);
    expect(broken.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`)).toEqual([]);
  });

  it('hold in a small project that has one file of each role', async () => {
    expect(await brokenRulesOf(lawfulTree)).toEqual([]);
  });

  it.each(plantedImports)('$rule fires on $line in $file', async (planted) => {
    const broken = await brokenRulesOf(plant(planted));
    expect(broken.filter(({ from }) => from === planted.file).map(({ rule }) => rule)).toContain(planted.rule);
  });

  it('are each tried on a planted violation', () => {
    expect(new Set(plantedImports.map(({ rule }) => rule))).toEqual(new Set(ruleNames));
  });
});
