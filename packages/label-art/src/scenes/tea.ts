import { ridge } from "../karst.js"
import { steppedDiamond } from "../packs.js"
import { BACK, C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { at, dot, many, oval, path, rect, stroke } from "../shapes.js"
import { smoke } from "../subjects/animals.js"
import { leafBlade, teaSprig } from "../subjects/leaves.js"

/** Two leaves and a bud, tall before the ridge. */
export const leavesOnRidge: Scene = {
  name: "ridge-leaves",
  draw: ({ r }) =>
    at(-200, 30, path(ridge(r, 400, 78, 150, 140, 4), BACK)) +
    rect(-200, 122, 400, 60, SHADE) +
    at(0, 124, leafBlade(C.la, C.laMid), 3.1, -44) +
    at(0, 124, leafBlade(C.laDeep, C.laMid), 3.1, 44) +
    at(0, 122, leafBlade(C.laMid, C.la), 3.7),
}

/** Rows of tea following the hill, the sun behind. */
export const teaRows: Scene = {
  name: "tea-rows",
  draw: ({ r }) =>
    dot(-76, -56, 50, C.nghe) +
    at(-200, 6, path(ridge(r, 400, 20, 110, 60, 4), BACK)) +
    path("M-200 170V20Q-60-52 70 8T200-4V170Z", C.grass) +
    stroke(
      "M-200 52Q-60-20 70 40T200 28M-200 84Q-60 12 70 72T200 60M-200 116Q-60 44 70 104T200 92M-200 148Q-60 76 70 136T200 124",
      C.grassPale,
      13,
    ) +
    at(96, 70, teaSprig(r), 1.9, 8),
}

/** A cup on its saucer, a sprig laid beside. */
export const teaCup: Scene = {
  name: "cup",
  draw: ({ r }) =>
    at(0, -34, smoke(BACK, 3), 0.72) +
    oval(0, 116, 152, 20, C.stone) +
    oval(0, 112, 152, 18, C.paper) +
    `<path d="M96 6C150-6 150 76 78 72" fill="none" stroke="${C.paper}" stroke-width="15"/>` +
    path("M-112-18H112C112 60 74 106 34 112H-34C-74 106-112 60-112-18Z", C.paper) +
    path("M60-18H112C112 60 74 106 34 112H4C52 92 64 40 60-18Z", C.stone) +
    oval(0, -18, 112, 24, C.stoneMid) +
    oval(0, -15, 100, 18, C.ngheDeep) +
    many(5, (i) => steppedDiamond((i - 2) * 38 - 4, 36 - Math.abs(i - 2) * 3, 15, C.la)) +
    at(-108, 98, teaSprig(r), 1.15, -70),
}

/** A clay pot, full. */
export const teapot: Scene = {
  name: "teapot",
  draw: ({ r }) =>
    oval(0, 131, 120, 9, SHADE) +
    `<path d="M-96-6C-176-20-170 92-84 84" fill="none" stroke="${C.deDeep}" stroke-width="17"/>` +
    path("M84 22C124 14 116-44 160-56L166-40C146-24 142 64 84 84Z", C.deDeep) +
    path("M-74-56H74C130-22 124 131 46 131H-46C-124 131-130-22-74-56Z", C.de) +
    path("M40-56H74C130-22 124 131 46 131H10C84 100 92-10 40-56Z", C.deDeep) +
    path("M-78-56Q0-108 78-56Z", C.deDeep) +
    rect(-84, -62, 168, 14, C.nghe, 7) +
    dot(0, -96, 15, C.nghe) +
    at(-10, 46, teaSprig(r), 1.15) +
    stroke("M-80 0Q-88 24-82 44", C.deMid, 8),
}
