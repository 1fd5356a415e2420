import type { Content } from "pdfmake/interfaces"

/** A code that any phone reads, with what it opens in words beside it. */
export const qrTo = (url: string, words: string): Content => ({
  unbreakable: true,
  columns: [
    { qr: url, fit: 84, width: 96, eccLevel: "M" },
    { text: words, margin: [0, 8, 0, 0], fontSize: 8.5 },
  ],
  margin: [0, 4, 0, 8],
})
