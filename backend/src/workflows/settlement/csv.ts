/** Would run as a formula in a spreadsheet (K76). */
const FORMULA = /^[=+\-@\t\r]/

/** Numbers stay numbers; any other text that begins like a formula is made inert by an apostrophe. */
const inert = (cell: string): string => (FORMULA.test(cell) && !/^-?\d+$/.test(cell) ? `'${cell}` : cell)
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV that a spreadsheet opens with its marks: byte order mark, commas, CRLF, RFC 4180 quotes. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quoted(inert(cell.normalize("NFC")))).join(",")}\r\n`).join("")}`
