import { brocadeBand } from "@cho-phien/label-art"
import { fitText } from "./fit-text.server"
import { type Face, textPath, textWidth } from "./letters.server"

/** What a share picture says; `art` is an SVG document in fixed colours. */
export type ShareText = {
  title: string
  line: string
  mark: string | undefined
  drawn: string
  brand: string
}

const WIDTH = 1200
const HEIGHT = 630
const BAND = 36
const MARGIN = 56
const TITLE_SIZES = [76, 66, 58, 50]

const INK = "#181e2a"
const MUTED = "#50453d"
const CHAM = "#233876"
const PAPER = "#fdfaf4"

type Spot = { x: number; y: number; width: number; height: number }

/** 1200 × 630, all letters as outlines: square drawings at the left, wide ones along the top. */
export function shareSvg(text: ShareText, art: string | undefined): string {
  const isWide = art !== undefined && !/viewBox="0 0 400 400"/.test(art)
  const picture: Spot = isWide
    ? { x: 0, y: 0, width: WIDTH, height: 310 }
    : { x: 0, y: 0, width: 560, height: HEIGHT - BAND }
  const words: Spot = isWide
    ? { x: MARGIN, y: 310, width: WIDTH - 2 * MARGIN, height: HEIGHT - BAND - 310 }
    : { x: 560 + MARGIN, y: 0, width: WIDTH - 560 - 2 * MARGIN, height: HEIGHT - BAND }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>` +
    (art ? placed(art, picture) + drawnNote(text.drawn, picture) : "") +
    wordBlock(text, words, isWide ? 2 : 4) +
    `<g transform="translate(0 ${HEIGHT - BAND})">` +
    brocadeBand({
      pattern: "diamond",
      colours: [CHAM, PAPER, "#f2bb31"],
      height: BAND,
      width: WIDTH,
      id: "b",
    }) +
    "</g></svg>"
  )
}

/** The drawing in its place, cut to fill it. */
const placed = (art: string, { x, y, width, height }: Spot): string =>
  art.replace(
    "<svg ",
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" `,
  )

/** The words "hình minh họa" on the drawing itself. */
function drawnNote(words: string, { x, y, height }: Spot): string {
  const width = textWidth(words, 22, "text") + 24
  return (
    `<rect x="${x + 16}" y="${y + height - 52}" width="${width.toFixed(0)}" height="36" rx="4" fill="${PAPER}"/>` +
    line(words, [x + 28, y + height - 27], 22, "text", MUTED)
  )
}

function wordBlock({ title, line: below, mark, brand }: ShareText, spot: Spot, lines: number): string {
  const heading = fitText(title, { width: spot.width, lines, sizes: TITLE_SIZES, face: "heading" })
  const small = fitText(below, { width: spot.width, lines: 2, sizes: [30, 26], face: "text" })
  const step = heading.size * 1.22
  const markHeight = mark ? 64 : 0
  const block = heading.lines.length * step + 16 + small.lines.length * 40 + markHeight
  const top = spot.y + Math.max(MARGIN / 2, (spot.height - 48 - block) / 2)
  const headings = heading.lines.map((words, index) =>
    line(words, [spot.x, top + index * step + heading.size], heading.size, "heading", INK),
  )
  const smallTop = top + heading.lines.length * step + 16
  const smalls = small.lines.map((words, index) =>
    line(words, [spot.x, smallTop + index * 40 + small.size], small.size, "text", MUTED),
  )
  return [
    ...headings,
    ...smalls,
    mark ? badge(mark, spot.x, smallTop + small.lines.length * 40 + 14) : "",
    line(
      brand,
      [spot.x + spot.width - textWidth(brand, 26, "heading"), spot.y + spot.height - 20],
      26,
      "heading",
      CHAM,
    ),
  ].join("")
}

/** Stars as words on the badge's ground. */
function badge(words: string, x: number, y: number): string {
  const width = textWidth(words, 26, "text") + 32
  return (
    `<rect x="${x}" y="${y.toFixed(0)}" width="${width.toFixed(0)}" height="46" rx="4" fill="${CHAM}"/>` +
    line(words, [x + 16, y + 32], 26, "text", "#ffffff")
  )
}

const line = (words: string, at: readonly [number, number], size: number, face: Face, fill: string): string =>
  `<path d="${textPath(words, at, size, face)}" fill="${fill}"/>`
