/** A cell as it is written: null is an empty cell, an empty text a quoted one. */
export type Cell = string | null;

const special = /[",\r\n]/;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  return cell === '' || special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** One record of a CSV file by RFC 4180, with its line end. Written here because no library tells a missing text from an empty one. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;
