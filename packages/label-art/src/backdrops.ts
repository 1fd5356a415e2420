import { ridge } from "./karst.js"
import { steppedDiamond } from "./packs.js"
import { BACK, FIELD, SHADE } from "./palette.js"
import type { Rand } from "./random.js"
import { dot, many, path, rect, stroke } from "./shapes.js"

/** What stands behind the scene, in the whole picture's coordinates (400 × 400). */
export const BACKDROPS = {
  shelf: () => rect(0, 300, 400, 100, BACK) + rect(0, 300, 400, 5, SHADE),
  sun: () => dot(200, 214, 158, BACK) + rect(0, 345, 400, 55, SHADE),
  karst: (r: Rand) => path(ridge(r, 400, 300, 200, 400, 4), BACK) + rect(0, 322, 400, 78, SHADE),
  arch: () => path("M52 400V226C52 60 348 60 348 226V400Z", BACK) + rect(0, 352, 400, 48, SHADE),
  terraces: () =>
    many(4, (i) => {
      const y = 216 + i * 48
      return path(
        `M0 ${y}Q100 ${y - 34} 200 ${y}T400 ${y - 6}V${y + 24}Q300 ${y + 48} 200 ${y + 22}T0 ${y + 26}Z`,
        i % 2 ? SHADE : BACK,
      )
    }),
  diamond: () => steppedDiamond(200, 222, 168, BACK) + steppedDiamond(200, 222, 92, FIELD),
  cloth: () =>
    rect(0, 290, 400, 110, BACK) +
    stroke("M0 306H400", SHADE, 5) +
    many(13, (i) => steppedDiamond(i * 33 + 2, 378, 11, SHADE)),
} as const satisfies Record<string, (r: Rand) => string>

export type Backdrop = keyof typeof BACKDROPS
export const BACKDROP_NAMES = Object.keys(BACKDROPS) as [Backdrop, ...Backdrop[]]
