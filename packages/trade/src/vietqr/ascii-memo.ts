/** Longest purpose of a transfer that every bank keeps (62-08). */
const MEMO_LENGTH = 25

/**
 * Text as a bank transfer can carry it: ASCII letters, digits and single spaces, at most 25 characters. Letters lose
 * their marks, every other sign becomes a space.
 */
export function asciiMemo(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^0-9A-Za-z]+/g, " ")
    .trim()
    .slice(0, MEMO_LENGTH)
    .trim()
}
