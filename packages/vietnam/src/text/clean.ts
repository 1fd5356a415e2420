/** One stored form for every letter: text is NFC at every door in, so that ế is never two characters. */
export function nfc(text: string): string {
  return text.normalize("NFC")
}

/**
 * One line of text as a person meant it: NFC, without the zero-width characters phone keyboards leave
 * behind, no-break spaces as spaces, runs of space as one, trimmed.
 */
export function clean(text: string): string {
  return withoutInvisible(text).replace(/\s+/gu, " ").trim()
}

/** The same for text of several lines (a note, a story): line breaks stay, at most one empty line in a row. */
export function cleanLines(text: string): string {
  return withoutInvisible(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

function withoutInvisible(text: string): string {
  return nfc(text.replace(/\u200B|\u200C|\u200D|\u2060|\uFEFF/g, ""))
}
