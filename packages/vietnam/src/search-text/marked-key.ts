const TONES = new Map([
  ["\u0300", "2"],
  ["\u0301", "1"],
  ["\u0303", "4"],
  ["\u0309", "3"],
  ["\u0323", "5"],
])

/**
 * One spelling for a marked word wherever its tone sits: `hoà` and `hòa` are the same word, `hoa` and `hỏa` are
 * not. The tone leaves its vowel and becomes a digit at the end; hats, horns and đ stay.
 */
export function markedKey(word: string): string {
  let tone = ""
  const letters = [...word.normalize("NFD").toLowerCase()].filter((letter) => {
    const found = TONES.get(letter)
    if (found === undefined) return true
    tone = found
    return false
  })
  return `${letters.join("").normalize("NFC")}${tone}`
}

/** Whether the word carries a mark: only then does the reader's spelling say which of several words is meant. */
export function hasMarks(word: string): boolean {
  return /đ|[\u0300-\u036f]/u.test(word.normalize("NFD").toLowerCase())
}
