import { asHtml } from "./as-html"
import { asText } from "./as-text"
import type { LaidOutLetter, LetterContent } from "./letter"

/** Both parts of a letter say the same. The subject is one line, whatever names stand in it. */
export const layOut = (letter: LetterContent): LaidOutLetter => ({
  subject: letter.subject.replace(/\s+/g, " ").trim(),
  text: asText(letter),
  html: asHtml(letter),
})
