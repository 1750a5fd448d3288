import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessIdentity } from './process-identity.js';

/** Who started the database of a folder, and the database itself once it runs. */
export interface PidRecord {
  launcher: ProcessIdentity;
  server?: ProcessIdentity;
}

const pathIn = (dataDir: string): string => join(dataDir, 'launcher.pid');

/** Writes the record unless there is one already; false then. */
export function claimPidFile(dataDir: string, record: PidRecord): boolean {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = writeDraft(dataDir, record);
  try {
    // A link appears with its content or not at all, and never replaces another.
    linkSync(draft, pathIn(dataDir));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Replaces our own record. */
export function updatePidFile(dataDir: string, record: PidRecord): void {
  renameSync(writeDraft(dataDir, record), pathIn(dataDir));
}

/** The record of a folder, null when there is none or it cannot be read. */
export function readPidFile(dataDir: string): PidRecord | null {
  try {
    return JSON.parse(readFileSync(pathIn(dataDir), 'utf8')) as PidRecord;
  } catch {
    return null;
  }
}

export function removePidFile(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}

function writeDraft(dataDir: string, record: PidRecord): string {
  const draft = join(dataDir, `launcher.pid.${process.pid}`);
  writeFileSync(draft, JSON.stringify(record));
  return draft;
}
