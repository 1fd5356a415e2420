import { tableText } from "./table.js"

/** One part of the report: a table for people, the same figures unrounded for programs. */
export interface Section {
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** How to read the figures, a sentence each. */
  notes: readonly string[]
  figures: unknown
}

/** The section as text. */
export function sectionText(section: Section): string {
  const notes = section.notes.map((note) => `  · ${note}`)
  return [`\n## ${section.title}\n`, tableText(section.head, section.rows), ...notes].join("\n")
}
