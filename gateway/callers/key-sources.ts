import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';

/** Loads a JSON Web Key Set over HTTP: within five seconds, following nothing. */
export const keysAt = (url: string) => async (): Promise<JSONWebKeySet> => {
  const response = await fetch(url, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
  });
  if (response.status !== 200) throw new Error(`The key set was answered with status ${response.status}.`);
  return (await response.json()) as JSONWebKeySet;
};

/** Reads a JSON Web Key Set from a file. */
export const keysIn = (file: string) => async (): Promise<JSONWebKeySet> =>
  JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet;
