import { amountInWords, formatDong } from "@cho-phien/vietnam"
import type { Content } from "pdfmake/interfaces"

type SumRow = readonly [label: string, dong: number]

/** Sums at the right edge, the last one strong. */
export const sumRows = (rows: readonly SumRow[]): Content => ({
  unbreakable: true,
  stack: rows.map(([label, dong], at) => ({
    columns: [
      { text: label, alignment: "right" as const, bold: at === rows.length - 1 },
      { text: formatDong(dong), alignment: "right" as const, width: 110, bold: at === rows.length - 1 },
    ],
    margin: [0, 1, 0, 1] as [number, number, number, number],
  })),
  margin: [0, 0, 0, 4],
})

/** Sums with the last one in words, as papers must state it. */
export function sums(rows: readonly [...SumRow[], SumRow]): Content {
  const [, totalDong] = rows[rows.length - 1] as SumRow
  return {
    unbreakable: true,
    stack: [
      sumRows(rows),
      { text: `Bằng chữ: ${amountInWords(totalDong)}.`, italics: true, alignment: "right" },
    ],
    margin: [0, 0, 0, 10],
  }
}
