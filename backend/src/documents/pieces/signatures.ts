import type { Content } from "pdfmake/interfaces"

/** Who signs, side by side, with room for it. */
export const signatures = (...who: string[]): Content => ({
  unbreakable: true,
  columns: who.map((name) => ({
    stack: [
      { text: name, bold: true, alignment: "center" as const },
      { text: "(ký, ghi rõ họ tên)", italics: true, alignment: "center" as const, fontSize: 8 },
    ],
  })),
  margin: [0, 12, 0, 60],
})
