import type { Language } from "@cho-phien/vietnam"

/** A row of amounts or facts; the last rows of a block are often sums. */
export interface LetterRow {
  label: string
  /** Under the label, smaller: pack and unit price. */
  detail?: string
  value: string
  strong?: boolean
}

export interface LetterBlock {
  heading: string
  rows: LetterRow[]
}

/** What a letter says, before it is laid out as plain text and as HTML. */
export interface LetterContent {
  language: Language
  subject: string
  title: string
  paragraphs: string[]
  blocks: LetterBlock[]
  /** The one thing to do; the address holds no secret. */
  action: { label: string; url: string } | null
  /** Smaller, at the end: why this letter came. */
  closing: string[]
}

/** A letter laid out. */
export interface LaidOutLetter {
  subject: string
  text: string
  html: string
}
