/** Rows of a woven band on a 12 × 6 grid: stepped diamond, chevron, hooked diamond. `#` is a coloured thread. */
export const PATTERNS = {
  diamond: ["....#......#", "...###....##", "..#####..###", "..#####..###", "...###....##", "....#......#"],
  chevron: ["#.....##....", "##...####...", ".##.##..##.#", "..###....###", "...#......#.", "............"],
  hook: ["..##....##..", ".#..#..#..#.", "#.##.##.##.#", "#.##.##.##.#", ".#..#..#..#.", "..##....##.."],
} as const

export type PatternName = keyof typeof PATTERNS

/** The threads of a pattern as one SVG path, a square of one unit each; runs in a row are joined. */
export function threadsOf(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/#+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join("")
}
