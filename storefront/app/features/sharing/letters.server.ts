import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import opentype, { type Font } from "opentype.js"

/** The two faces of the house: headings and text. */
export type Face = "heading" | "text"

const SUBSETS = ["latin", "vietnamese", "latin-ext"] as const
const FILES: Readonly<Record<Face, (subset: string) => string>> = {
  heading: (subset) => `@fontsource/bricolage-grotesque/files/bricolage-grotesque-${subset}-700-normal.woff`,
  text: (subset) => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-600-normal.woff`,
}

const resolve = createRequire(import.meta.url).resolve
const loaded = new Map<Face, readonly Font[]>()

/** The subsets of a face, read once. Together they have every Vietnamese letter. */
function fontsOf(face: Face): readonly Font[] {
  const known = loaded.get(face)
  if (known) return known
  const fonts = SUBSETS.map((subset) => {
    const bytes = readFileSync(resolve(FILES[face](subset)))
    return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  })
  loaded.set(face, fonts)
  return fonts
}

/** The font that has a letter; a letter that no font has is left out. */
const fontWith = (letter: string, face: Face): Font | undefined =>
  fontsOf(face).find((font) => font.charToGlyphIndex(letter) > 0)

/** Composed letters, so that each is one glyph. */
const lettersOf = (text: string): string[] => [...text.normalize("NFC")]

/** Width of a line in units of the picture. */
export function textWidth(text: string, size: number, face: Face): number {
  return lettersOf(text).reduce((width, letter) => width + advance(letter, size, face), 0)
}

function advance(letter: string, size: number, face: Face): number {
  const font = fontWith(letter, face)
  return font ? ((font.charToGlyph(letter).advanceWidth ?? 0) * size) / font.unitsPerEm : 0
}

/** A line as path data, its baseline starting at a point: pictures need no font where they are made into pixels. */
export function textPath(
  text: string,
  at: readonly [x: number, y: number],
  size: number,
  face: Face,
): string {
  let [x] = at
  return lettersOf(text)
    .map((letter) => {
      const d = fontWith(letter, face)?.charToGlyph(letter).getPath(x, at[1], size).toPathData(1) ?? ""
      x += advance(letter, size, face)
      return d
    })
    .join("")
}
