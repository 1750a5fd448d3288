import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Which process a pid means: numbers are used again, a start time is not. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

/** The living process of that number, or null; one that has ended but was not yet collected counts as ended. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const started = existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid);
  return started === null ? null : { pid, started };
}

/** Whether exactly that process still lives. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return identifyProcess(pid)?.started === started;
}

/** The words a process was started with, empty when it is gone or not ours to see. */
export function commandLine(pid: number): string[] {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return ps(pid, 'command').split(' ');
  } catch {
    return [];
  }
}

function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; the fields after it are fixed: state first, start time the twentieth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function startFromPs(pid: number): string | null {
  try {
    return ps(pid, 'stat').startsWith('Z') ? null : ps(pid, 'lstart');
  } catch {
    return null;
  }
}

const ps = (pid: number, column: string): string =>
  execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
