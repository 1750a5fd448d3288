/** Text as it is sorted and compared: without accents and case, white space single. Equal to what the seeds store in `sortName`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
