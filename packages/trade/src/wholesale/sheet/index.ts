export { type Found, goodFinder, type NamedGood } from "./find-good.js"
export {
  type JudgedRow,
  type JudgedSheet,
  judgeSheet,
  type Mend,
  type SheetGood,
  type SheetProblem,
  type SheetRow,
} from "./judge-sheet.js"
export { type Amount, MOST_CASES, readAmount } from "./read-amount.js"
export { type Grid, readGrid } from "./read-grid.js"
export { readMessage } from "./read-message.js"
export { readPasted } from "./read-pasted.js"
export { readRows, type WrittenRow, type WrittenSheet } from "./read-rows.js"
export { readXlsx, type XlsxAnswer } from "./read-xlsx.js"
export { type WrittenCell, writeXlsx } from "./write-xlsx.js"
