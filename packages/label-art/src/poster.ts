import type { Tint } from "./palette.js"
import type { Rand } from "./random.js"

/** A picture of 800 × 450 on a ground of its own. */
export type Poster = {
  tint: Tint
  draw: (r: Rand) => string
}
