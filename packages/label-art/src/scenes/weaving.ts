import { BROCADE_PATTERNS, type BrocadePattern, threadPaths } from "../brocade.js"
import { steppedDiamond } from "../packs.js"
import { C, SHADE } from "../palette.js"
import { pick, type Rand } from "../random.js"
import type { Scene } from "../scene.js"
import { at, many, oval, path, polygon, rect, stroke } from "../shapes.js"

const NAMES = Object.keys(BROCADE_PATTERNS) as [BrocadePattern, ...BrocadePattern[]]

/** A strip of brocade `tiles` repeats wide, centred on the origin, thread by thread. */
function strip(r: Rand, y: number, height: number, tiles: number, figure: string, accent: string): string {
  const unit = height / 8
  const name = pick(r, NAMES)
  return many(tiles, (i) => at((i - tiles / 2) * unit * 12, y, threadPaths(name, unit, figure, accent)))
}

/** Cloth edge to edge: bands of different weave. */
export const wovenField: Scene = {
  name: "woven-field",
  draw: ({ r }) =>
    rect(-200, -150, 400, 320, C.chamDeep) +
    rect(-200, -150, 400, 12, C.son) +
    strip(r, -134, 64, 4, C.nghe, C.son) +
    rect(-200, -66, 400, 76, C.cham) +
    strip(r, -68, 80, 3, C.paper, C.nghe) +
    rect(-200, 14, 400, 10, C.son) +
    strip(r, 30, 64, 4, C.nuocMid, C.nghe) +
    rect(-200, 98, 400, 10, C.nghe) +
    strip(r, 108, 64, 4, C.nghe, C.son),
}

/** The indigo shoulder bag, drawn in beeswax. */
export const indigoBag: Scene = {
  name: "bag",
  draw: ({ r }) =>
    oval(0, 131, 108, 8, SHADE) +
    `<path d="M-84-40C-96-164 96-164 84-40" fill="none" stroke="${C.chamDeep}" stroke-width="14"/>` +
    path("M-110-46H110L118 112Q118 126 104 126H-104Q-118 126-118 112Z", C.cham) +
    path("M76-46H110L118 112Q118 126 104 126H78Z", C.chamDeep) +
    rect(-114, -52, 228, 16, C.son, 5) +
    steppedDiamond(-14, 38, 58, C.paper) +
    steppedDiamond(-14, 38, 42, C.cham) +
    steppedDiamond(-14, 38, 25, C.nghe) +
    strip(r, 88, 30, 4, C.paper, C.paper) +
    many(9, (i) => stroke(`M${-96 + i * 24} 128v${12 + (i % 2) * 6}`, i % 2 ? C.son : C.nghe, 6)),
}

/** The loom: warp, reed, and a hand's breadth of finished cloth. */
export const loom: Scene = {
  name: "loom",
  draw: ({ r }) =>
    stroke(
      many(21, (i) => `M${-100 + i * 10}-100V40`),
      C.paper,
      4,
    ) +
    rect(-108, 26, 216, 92, C.chamDeep) +
    strip(r, 28, 54, 2.5, C.nghe, C.son) +
    rect(-108, 84, 216, 8, C.son) +
    rect(-108, 100, 216, 8, C.nuocMid) +
    rect(-124, -34, 248, 26, C.de, 4) +
    stroke(
      many(20, (i) => `M${-104 + i * 11}-30v18`),
      C.deDeep,
      3,
    ) +
    polygon(
      [
        [-150, -116],
        [-126, -116],
        [-118, 131],
        [-150, 131],
      ],
      C.deDeep,
    ) +
    polygon(
      [
        [150, -116],
        [126, -116],
        [118, 131],
        [150, 131],
      ],
      C.deDeep,
    ) +
    rect(-164, -116, 328, 22, C.de, 11) +
    rect(-164, 110, 328, 22, C.de, 11) +
    path("M-40-2H56Q76 6 56 14H-40Q-60 6-40-2Z", C.deMid),
}

/** Dyed cloths drying on a line. */
export const clothLine: Scene = {
  name: "cloth-line",
  draw: ({ r }) =>
    stroke("M-148 131V-128M148 131V-128", C.deDeep, 13) +
    [
      [-134, 76, 176, C.chamDeep],
      [-52, 94, 206, C.cham],
      [48, 84, 156, C.chamPale],
    ]
      .map(([x, w, h, fill], i) => {
        const [left, wide, tall] = [Number(x), Number(w), Number(h)]
        return (
          path(
            `M${left}-102H${left + wide}V${tall - 104}Q${left + wide * 0.75} ${tall - 92} ${left + wide / 2} ${tall - 104}T${left} ${tall - 104}Z`,
            String(fill),
          ) +
          (i < 2
            ? at(
                left + wide / 2,
                0,
                many(3, (k) => steppedDiamond(0, -62 + k * 52, wide * 0.24, k % 2 ? C.nghe : C.paper)),
              )
            : many(3, (k) => rect(left, -74 + k * 40, wide, 10, C.cham)))
        )
      })
      .join("") +
    stroke(`M-164-104Q0 ${-96 + r() * 6} 164-104`, C.line, 5),
}
