import { ridge } from "./karst.js"
import { C } from "./palette.js"
import { between, type Rand } from "./random.js"
import { at, dot, path, stroke } from "./shapes.js"

/** A ridge of towers across the whole width. */
export const towers = (
  r: Rand,
  width: number,
  base: number,
  height: number,
  count: number,
  fill: string,
  floor = 460,
): string => path(ridge(r, width, base, height, floor, count), fill)

/** Rice terraces: steps that follow the slope, each edged with its bank. */
export function terraces(
  r: Rand,
  width: number,
  top: number,
  floor: number,
  steps: readonly string[],
  bank: string,
): string {
  const rise = (floor - top) / steps.length
  return steps
    .map((fill, i) => {
      const y = top + i * rise
      const swing = between(r, 14, 26) * (i % 2 ? -1 : 1)
      const line = `M0 ${Math.round(y)}C${width * 0.22} ${Math.round(y - swing)} ${width * 0.34} ${Math.round(y - swing)} ${width / 2} ${Math.round(y)}S${width * 0.8} ${Math.round(y + swing)} ${width} ${Math.round(y - swing * 0.4)}`
      return path(`${line}V${floor}H0Z`, fill) + stroke(line, bank, 4)
    })
    .join("")
}

const LEAF_SPOTS = [
  [30, -126, 36],
  [30, -124, 96],
  [34, -118, 66],
  [22, -98, 70],
  [16, -82, 30],
  [12, -64, 80],
  [-30, -118, -36],
  [-30, -116, -96],
  [-34, -112, -66],
  [-24, -90, -66],
  [-18, -74, -24],
  [-14, -56, -80],
  [-2, -150, 0],
  [-2, -144, 46],
  [-2, -144, -46],
  [0, -120, 54],
  [0, -108, -54],
  [1, -84, 60],
  [-2, -72, -58],
] as const

/** A clump of bamboo, leaning. */
export const bamboo = (x: number, y: number, scale: number): string =>
  at(
    x,
    y,
    stroke("M0 0C2-50 10-92 30-122M-8 0C-10-56-14-86-30-114M4 0C4-60 2-100-2-146", C.la, 4.5) +
      LEAF_SPOTS.map(([px, py, turn], i) =>
        at(px, py, path("M0 0C-6-9-6-20 0-31 6-20 6-9 0 0Z", i % 3 === 1 ? C.laMid : C.la), 1, turn),
      ).join(""),
    scale,
  )

/** A round tree. */
export const tree = (x: number, y: number, scale: number, crown: string, shade: string): string =>
  at(
    x,
    y,
    stroke("M0 0V-40", C.deDeep, 8) +
      dot(0, -62, 34, crown) +
      path("M10-95A34 34 0 0 1-6-28C22-42 26-72 10-95Z", shade),
    scale,
  )

/** A stack of straw round its pole. */
export const haystack = (x: number, y: number, scale: number): string =>
  at(
    x,
    y,
    stroke("M0-60V-92", C.deDeep, 6) +
      path("M-40 0C-46-40-22-74 0-78 22-74 46-40 40 0Z", C.nghe) +
      path("M8-76C28-68 46-40 40 0H16C28-30 24-58 8-76Z", C.ngheDeep),
    scale,
  )

/** Bars of mist lying across the towers. */
export const mist = (r: Rand, width: number, ys: readonly number[], fill: string): string =>
  ys
    .map((y) => {
      const x = between(r, -60, width * 0.35)
      const w = width * between(r, 0.5, 0.8)
      return `<rect x="${Math.round(x)}" y="${y}" width="${Math.round(w)}" height="26" rx="13" fill="${fill}"/><rect x="${Math.round(x + w * 0.3)}" y="${y + 20}" width="${Math.round(w * 0.55)}" height="20" rx="10" fill="${fill}"/>`
    })
    .join("")
