import { clean } from "@cho-phien/vietnam"

/** What somebody typed into one line: composed letters, no control characters, single spaces, at most `max` long. */
export const oneLine = (text: string, max: number): string =>
  clean(text.replace(/\p{Cc}/gu, " ")).slice(0, max)
