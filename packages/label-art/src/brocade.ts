import { num, path, rect } from "./shapes.js"

/**
 * Bands of the brocade: 6 rows of 12 threads. `#` is the figure, `o` the accent, `.` the ground.
 * Each repeats without a seam and is symmetrical, as on the loom.
 */
export const BROCADE_PATTERNS = {
  diamond: [".....##.....", "...##..##...", ".##..oo..##.", ".##..oo..##.", "...##..##...", ".....##....."],
  chevron: [".....##.....", "....####....", "...##..##...", "..##....##..", ".##..oo..##.", "##..oooo..##"],
  hook: ["#..........#", "##.######.##", "...#....#...", ".#.#.oo.#.#.", ".#...oo...#.", ".###....###."],
  star: ["#....##....#", ".#.##..##.#.", "..##.oo.##..", "..##.oo.##..", ".#.##..##.#.", "#....##....#"],
  steps: ["#####..#####", "####....####", "###..oo..###", "##..oooo..##", "#....oo....#", "#..........#"],
  teeth: ["o....##....o", "....####....", "...######...", "..########..", ".##########.", "############"],
  flower: ["..##....##..", "..###..###..", "o...#oo#...o", "o...#oo#...o", "..###..###..", "..##....##.."],
  water: ["..##....##..", ".#..#..#..#.", "#....##....#", "oo........oo", "..oo....oo..", "....oooo...."],
} as const satisfies Record<string, readonly string[]>

export type BrocadePattern = keyof typeof BROCADE_PATTERNS

export type BrocadeBand = {
  pattern: BrocadePattern
  /** Ground, figure, accent: any CSS colour. */
  colours: readonly [ground: string, figure: string, accent: string]
  /** Height of the band in units of its picture. */
  height: number
  width?: number
  /** Makes the pattern's id unique on the page. */
  id: string
}

/** The threads of one colour as a single path: a run of equal threads is one rectangle. */
function threads(rows: readonly string[], mark: string, unit: number): string {
  let d = ""
  rows.forEach((row, y) => {
    for (const run of row.matchAll(new RegExp(`${mark}+`, "g"))) {
      const x = run.index * unit
      const w = run[0].length * unit
      d += `M${num(x)} ${num((y + 1) * unit)}h${num(w)}v${num(unit)}h${num(-w)}z`
    }
  })
  return d
}

/** One repeat of a pattern as two paths, figure and accent, in a cell of 12 × 8 units (its rows are 1…6). */
export function threadPaths(pattern: BrocadePattern, unit: number, figure: string, accent: string): string {
  const rows = BROCADE_PATTERNS[pattern]
  return path(threads(rows, "#", unit), figure) + path(threads(rows, "o", unit), accent)
}

/** A woven band as one `<pattern>` and the rectangle it fills; its figures are centred on the width. */
export function brocadeBand({ pattern, colours, height, width = 400, id }: BrocadeBand): string {
  const [ground, figure, accent] = colours
  const unit = height / 8
  const tile = unit * 12
  const start = width / 2 - tile / 2
  const figures = threadPaths(pattern, unit, figure, accent)
  const edge = unit * 0.4
  return (
    `<defs><pattern id="${id}" width="${num(tile)}" height="${num(height)}" x="${num(start)}" patternUnits="userSpaceOnUse">` +
    `${figures}</pattern></defs>${rect(0, 0, width, height, ground)}${rect(0, 0, width, height, `url(#${id})`)}` +
    rect(0, height - edge, width, edge, accent)
  )
}
