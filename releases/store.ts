import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, type Manifest } from './manifest.js';

/** A release that was made, with the folder that holds it. */
export interface StoredRelease {
  readonly manifest: Manifest;
  readonly folder: string;
}

const releasesFolder = (dataDir: string): string => join(dataDir, 'releases');
export const releaseFolder = (dataDir: string, number: number): string => join(releasesFolder(dataDir), String(number));

/** All releases of a data folder, first to last. */
export async function storedReleases(dataDir: string): Promise<StoredRelease[]> {
  const names = await readdir(releasesFolder(dataDir)).catch(() => []);
  const numbers = names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
  return Promise.all(
    numbers
      .sort((a, b) => a - b)
      .map(async (number) => {
        const folder = releaseFolder(dataDir, number);
        return { folder, manifest: await readManifest(folder) };
      }),
  );
}

/** One release by its number or its id; throws with what there is when there is none. */
export async function storedRelease(dataDir: string, name: string): Promise<StoredRelease> {
  const releases = await storedReleases(dataDir);
  const found = releases.find(({ manifest }) => name === String(manifest.number) || name === manifest.id);
  if (found) return found;
  const there = releases.map(({ manifest }) => manifest.number).join(', ') || 'none';
  throw new Error(`There is no release ${name} (there: ${there}). Make one with npm run release.`);
}

/** An empty folder for a release that is being made; what an earlier attempt left in it is thrown away. */
export async function draftFolder(dataDir: string): Promise<string> {
  const folder = join(releasesFolder(dataDir), 'draft');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
