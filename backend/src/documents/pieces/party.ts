import type { Content } from "pdfmake/interfaces"

/** A party in a box of its own: heading and facts; a fact that is not known is left out. */
export function party(heading: string, facts: readonly (readonly [label: string, value: string])[]): Content {
  return {
    stack: [
      { text: heading, bold: true, margin: [0, 0, 0, 2] },
      ...facts
        .filter(([, value]) => value !== "")
        .map(([label, value]) => ({ text: [{ text: `${label}: `, color: "#50453d" }, value] })),
    ],
    margin: [0, 0, 12, 8],
  }
}
