/** A point in units of the picture. */
export type Point = readonly [x: number, y: number]

/**
 * Lines as SVG path data in whole units and relative steps: 24 kB for all communes where absolute coordinates take
 * 48 kB. Points that fall together are one; a line that shrinks to a point is left out.
 */
export function linePath(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines.map((line) => onePath(rounded(line), closed)).join("")
}

function rounded(line: readonly Point[]): Point[] {
  const points: Point[] = []
  for (const [x, y] of line) {
    const last = points.at(-1)
    const point: Point = [Math.round(x), Math.round(y)]
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  return points
}

function onePath(points: readonly Point[], closed: boolean): string {
  const [start] = points
  if (!start || points.length < 2) return ""
  let [x, y] = start
  const steps: number[] = []
  for (const [nextX, nextY] of points.slice(1)) {
    steps.push(nextX - x, nextY - y)
    x = nextX
    y = nextY
  }
  return `M${joined(start)}l${joined(steps)}${closed ? "z" : ""}`
}

/** Numbers with as little between them as SVG allows: a minus parts by itself. */
const joined = (numbers: readonly number[]): string =>
  numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number))).join("")
