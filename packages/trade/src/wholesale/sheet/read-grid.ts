/** Cells of a sheet as text, row by row; rows may have different lengths. */
export type Grid = string[][]

const SEPARATORS = ["\t", ";", ","] as const

/**
 * Text copied from Excel, or a CSV file, as cells. The separator is the one that most rows agree on, so that a decimal
 * comma does not cut a file that is separated by semicolons. Understands quotes, BOM and the line ends of every machine.
 */
export function readGrid(text: string): Grid {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  const named = /^sep=(.)\n/.exec(plain)
  const separator = named?.[1] ?? separatorOf(plain)
  const body = named ? plain.slice(named[0].length) : plain
  return cellsOf(body, separator).filter((row) => row.some((cell) => cell !== ""))
}

/** The separator of a table, or a tab when the text is no table at all. */
export function separatorOf(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "")
  if (lines.some((line) => line.includes("\t"))) return "\t"
  const usual = SEPARATORS.find((separator) => {
    const holding = lines.filter((line) => line.includes(separator))
    return holding.length > 0 && holding.length * 2 >= lines.length
  })
  return usual ?? "\t"
}

function cellsOf(text: string, separator: string): Grid {
  const rows: Grid = []
  let row: string[] = []
  let cell = ""
  let isQuoted = false
  const endCell = () => {
    row.push(tidy(cell))
    cell = ""
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ""
    if (isQuoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"'
        at++
      } else if (letter === '"') isQuoted = false
      else cell += letter
    } else if (letter === '"' && cell.trim() === "") {
      isQuoted = true
      cell = ""
    } else if (letter === separator) endCell()
    else if (letter === "\n") {
      endCell()
      rows.push(row)
      row = []
    } else cell += letter
  }
  endCell()
  rows.push(row)
  return rows
}

const tidy = (cell: string): string =>
  cell
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
