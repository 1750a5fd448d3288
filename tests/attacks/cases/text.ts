/** A text as often as said, each told its place. */
export const times = (count: number, text: string | ((index: number) => string)): string =>
  Array.from({ length: count }, (_, index) => (typeof text === 'string' ? text : text(index))).join(' ');

export const inCountry = (selection: string): string => `{ country(code: "KE") { ${selection} } }`;
