import type { BrocadePattern } from "./brocade.js"
import type { PackForm } from "./packs.js"
import type { Ink, Tint } from "./palette.js"
import type { Scene } from "./scene.js"

export type BandColours = readonly [ground: Ink, figure: Ink, accent: Ink]

/** How one kind is drawn: its grounds, its woven band, its scenes (three or more) and its usual pack. */
export type KindStyle = {
  tints: readonly [Tint, ...Tint[]]
  bands: readonly [BandColours, ...BandColours[]]
  scenes: readonly [Scene, Scene, Scene, ...Scene[]]
  forms: readonly [PackForm, ...PackForm[]]
}

export const PATTERNS: readonly [BrocadePattern, ...BrocadePattern[]] = [
  "diamond",
  "chevron",
  "hook",
  "star",
  "steps",
  "teeth",
  "flower",
  "water",
]
