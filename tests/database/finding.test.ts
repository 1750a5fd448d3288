import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchJars } from '../../database/jars.js';
import { findOrStartNeo4j, isRecent } from '../../database/neo4j.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, 'bin'));
});

afterEach(() => folder.remove());

async function program(name: string, script: string): Promise<string> {
  const path = join(folder.path, 'bin', name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('where no database can be had', () => {
  const bothWays = (here: string): string =>
    `There is no Neo4j to work with. Needed is one of: Java 17 or newer with Maven (here: ${here}); ` +
    'or an existing Neo4j 5.26 or newer (a container of the official image, a cluster, a hosted one) ' +
    'named by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.';

  const search = () =>
    findOrStartNeo4j(
      {},
      {
        dataDir: join(folder.path, 'data'),
        cacheDir: join(folder.path, 'cache'),
        environment: { PATH: join(folder.path, 'bin') },
      },
    );

  test('the message names both ways when neither Java nor Maven is there', async () => {
    await expect(search()).rejects.toMatchObject({ code: 'NO_DATABASE', message: bothWays('no Java, no Maven') });
  });

  test('the message says when Java is too old', async () => {
    await program('java', `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    await program('mvn', 'exit 0');
    await expect(search()).rejects.toMatchObject({ code: 'NO_DATABASE', message: bothWays('Java 11, Maven') });
  });

  test('the message says when only Maven is missing and the jars were never fetched', async () => {
    await program('java', `echo 'openjdk version "21.0.4" 2024-07-16' >&2`);
    await expect(search()).rejects.toMatchObject({ code: 'NO_DATABASE', message: bothWays('Java 21, no Maven') });
  });
});

test('versions from 5.26 on are recent enough, the year-numbered ones included', () => {
  expect(['5.26.0', '5.26.31', '5.27-aura', '2025.01.0', '2026.09.0'].filter((version) => !isRecent(version))).toEqual(
    [],
  );
  expect(['4.4.30', '5.9.0', '5.25.1', ''].filter(isRecent)).toEqual([]);
});

describe('fetching the jars', () => {
  const flaky = (failures: number): string => `
    echo called >> "$CALLS"
    if [ "$(wc -l < "$CALLS")" -le ${failures} ]; then echo "[ERROR] status code: 429, Too Many Requests"; exit 1; fi
    for word in "$@"; do case "$word" in -DoutputDirectory=*) touch "\${word#-DoutputDirectory=}/neo4j.jar";; esac; done`;

  async function fetchWith(script: string, lines: string[], signal?: AbortSignal): Promise<void> {
    const maven = await program('mvn', script);
    const env = { ...process.env, CALLS: join(folder.path, 'calls') };
    const onProgress = (line: string): void => void lines.push(line);
    await fetchJars(join(folder.path, 'cache', 'jars'), { maven, env, onProgress, pauseBeforeRetry: 1, signal });
  }

  test('tries again after a failure, tells so, and is done once for all', async () => {
    const lines: string[] = [];
    await fetchWith(flaky(1), lines);
    expect(lines).toEqual([
      expect.stringMatching(/^Fetching the Neo4j jars/),
      expect.stringMatching(/429.*Trying again \(2 of 3\)/),
      expect.stringMatching(/^Fetched 1 jars/),
    ]);
    expect(await readdir(join(folder.path, 'cache'))).toEqual(['jars']);
    expect(await readdir(join(folder.path, 'cache', 'jars'))).toEqual(['neo4j.jar']);

    await fetchWith(flaky(1), lines);
    expect(await readFile(join(folder.path, 'calls'), 'utf8')).toBe('called\ncalled\n');
    expect(lines).toHaveLength(3);
  });

  test('gives up after the third failure with the reason, and leaves no half-filled folder', async () => {
    await expect(fetchWith(flaky(9), [])).rejects.toMatchObject({
      code: 'JARS_NOT_FETCHED',
      message: expect.stringContaining('429, Too Many Requests') as string,
    });
    expect(await readFile(join(folder.path, 'calls'), 'utf8')).toBe('called\ncalled\ncalled\n');
    expect(await readdir(join(folder.path, 'cache'))).toEqual([]);
  });

  test('takes a run of Maven that brings nothing for a failure', async () => {
    await expect(fetchWith('exit 0', [])).rejects.toMatchObject({ code: 'JARS_NOT_FETCHED' });
  });

  test('stops Maven when it is aborted', async () => {
    const abort = new AbortController();
    const fetching = fetchWith('echo $$ > "$CALLS"; exec sleep 60', [], abort.signal);
    const pid = await written(join(folder.path, 'calls'));
    abort.abort(new Error('enough'));
    await expect(fetching).rejects.toThrow('enough');
    expect(spawnSync('kill', ['-0', pid]).status).not.toBe(0);
    expect(await readdir(join(folder.path, 'cache'))).toEqual([]);
  });

  async function written(file: string): Promise<string> {
    for (;;) {
      const text = await readFile(file, 'utf8').catch(() => '');
      if (text.endsWith('\n')) return text.trim();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
