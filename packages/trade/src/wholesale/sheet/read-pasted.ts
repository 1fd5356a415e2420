import { readGrid, separatorOf } from "./read-grid.js"
import { readMessage } from "./read-message.js"
import { readRows, type WrittenSheet } from "./read-rows.js"

/** Whatever was pasted: cells from Excel, lines of a CSV file, or a message from Zalo. */
export function readPasted(text: string): WrittenSheet {
  return isTable(text) ? readRows(readGrid(text)) : readMessage(text)
}

/** Commas alone do not make a table: a message has them too. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "")
  if (lines.some((line) => line.includes("\t"))) return true
  const separator = separatorOf(text)
  if (separator === ";") return true
  return (
    separator === "," &&
    lines.length > 1 &&
    lines.every((line) => /,\s*[\d"]/.test(line) || /^ma|^sku|^mã/i.test(line))
  )
}
