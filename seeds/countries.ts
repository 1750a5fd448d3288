import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { fold } from '../subgraphs/shared/fold.js';

// The package's ES module imports JSON without saying so, which Node refuses.
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];
const byCode = new Map(countries.map((country) => [country.cca2, country]));
const englishNames = new Intl.DisplayNames('en', { type: 'region' });

/** Whether it is an ISO 3166-1 alpha-2 code, or XK. */
export const isCountryCode = (code: string): boolean => byCode.has(code);

/** English name, region and a point of a country that `isCountryCode` accepts. */
export function describeCountry(code: string) {
  const country = byCode.get(code);
  if (country === undefined) throw new RangeError(`${code} is no country code`);
  const [latitude, longitude] = country.latlng;
  const { region, subregion } = country;
  return { code, name: englishNames.of(code) ?? country.name.common, region, subregion, latitude, longitude };
}

const letters = (name: string): string => fold(name).replace(/[^a-z]/g, '');

/** Whether a reported name may stand for the country: a common, official or alternative name, also as "Name, Form of". */
export function isNameOfCountry(code: string, reported: string): boolean {
  const country = byCode.get(code);
  if (country === undefined) return false;
  const { common, official } = country.name;
  const names = [common, official, ...country.altSpellings, describeCountry(code).name].map(letters);
  const turned = reported.split(', ').reverse().join(' ');
  return [reported, turned].map(letters).some((name) => names.includes(name) || letters(official).includes(name));
}
