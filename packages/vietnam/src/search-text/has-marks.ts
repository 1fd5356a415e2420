/** Whether the word carries a mark: only then does the reader's spelling say which of several words is meant. */
export function hasMarks(word: string): boolean {
  return /đ|[\u0300-\u036f]/u.test(word.normalize("NFD").toLowerCase())
}
