import { readFile, readdir } from 'node:fs/promises';

/** The living processes whose command line names the text; those that ended but were not yet collected do not count. */
export async function processesNaming(text: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return pids.filter((_, index) => lines[index]?.includes(text)).map(Number);
}
