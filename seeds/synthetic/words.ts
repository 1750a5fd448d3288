import type { Random } from './random.js';

const consonants = [...'bdfghjklmnprstvwyz'];
const vowels = [...'aeiou'];
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));

/** Made up, none of them a word of a real name on purpose. */
const made = Array.from({ length: 2_000 }, (_, index) =>
  [7, 11, 13].map((step) => syllables[Math.floor((index * step * 37) / (step - 6)) % syllables.length]).join(''),
);
const common = ['Digital', 'Data', 'Works', 'Services', 'Training', 'Solutions', 'Foundation', 'Group', 'Labs', 'Link'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A made-up name of three words, the last one of ten that many share. */
export const nameOf = (random: Random): string =>
  `${capital(random.pick(made))} ${capital(random.pick(made))} ${random.pick(common)}`;

/** A made-up word with a capital letter. */
export const wordOf = (random: Random): string => capital(random.pick(made));

/** A made-up sentence of five to fourteen words. */
export const sentenceOf = (random: Random): string =>
  capital(Array.from({ length: 5 + random.below(10) }, () => random.pick(made)).join(' '));
