const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML 1.0 has no way to write: control characters, lone surrogates and two non-characters.
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an element or an attribute; line ends and tabs survive in both. */
export const xmlText = (text: string): string =>
  text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] as string)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An id as XML's NMTOKEN: what it may not hold becomes `_x` with its code. */
export const xmlName = (id: string): string =>
  id.replace(/[^\w.:-]/gu, (character) => `_x${character.codePointAt(0)?.toString(16)}_`);
