import type { PackForm } from "./packs.js"
import type { Rand } from "./random.js"

/**
 * Drawings stand around an origin. A *subject* is one good, about 80 units wide; a *scene* is what fills the
 * picture, 320 wide (−160…160), from −135 down to the floor at 130.
 */
export const FLOOR = 130

export type Subject = (r: Rand) => string

export type SceneContext = {
  r: Rand
  /** The pack this product is sold in, for the scenes that show one. */
  form: PackForm
}

export type Scene = {
  /** Names the arrangement, e.g. `basket`; unique within a kind. */
  name: string
  draw: (context: SceneContext) => string
}
