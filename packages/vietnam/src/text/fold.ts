const COMBINING_MARKS = /[\u0300-\u036f]/g

/**
 * Takes the marks off and keeps the case: `Đồng Mu, Bảo Lạc` → `Dong Mu, Bao Lac`. NFD first, so that a
 * letter with two marks loses both however it was typed; đ does not decompose and is mapped by hand.
 */
export function stripMarks(text: string): string {
  return text.normalize("NFD").replace(COMBINING_MARKS, "").replace(/đ/g, "d").replace(/Đ/g, "D")
}

/** The form in which two spellings are compared: no marks, lower case. Never shown, never stored as a name. */
export function fold(text: string): string {
  return stripMarks(text).toLowerCase()
}
