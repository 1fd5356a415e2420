import { ridge } from "../karst.js"
import { steppedDiamond } from "../packs.js"
import { BACK, C, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene } from "../scene.js"
import { at, many, oval, path, rect, stroke } from "../shapes.js"
import { smoke } from "../subjects/animals.js"
import type { BowlColours } from "../templates/vessels.js"

/** A hank of strands, tied at the waist with a woven band. */
export const hank = (strand: string, outline: string, tie: string): Scene => ({
  name: "hank",
  draw: ({ r }) => {
    const count = 13
    const strands = (colour: string, width: number): string =>
      stroke(
        Array.from({ length: count }, (_, i) => {
          const t = i - (count - 1) / 2
          const top = t * 17
          const waist = t * 10.5
          return `M${Math.round(top)} ${-118 + Math.abs(t) * 2}C${Math.round(waist)}-50 ${Math.round(waist)} 40 ${Math.round(top * 1.05)} ${122 - Math.abs(t)}`
        }).join(""),
        colour,
        width,
      )
    const lean = between(r, -7, 7)
    return at(
      0,
      0,
      oval(0, 130, 130, 9, SHADE) +
        strands(outline, 15) +
        strands(strand, 9) +
        rect(-84, -26, 168, 44, tie, 4) +
        many(5, (i) => steppedDiamond((i - 2) * 32, -4, 15, C.nghe)),
      1,
      lean,
    )
  },
})

/** A steaming bowl, a skein lifted out of it with chopsticks. */
export const bowlOfNoodles = ([body, shade, band]: BowlColours, strand: string): Scene => ({
  name: "steaming-bowl",
  draw: () =>
    oval(0, 130, 96, 9, SHADE) +
    at(-104, -6, smoke(BACK, 1), 0.8) +
    oval(0, 14, 126, 30, shade) +
    oval(0, 12, 108, 22, C.deMid) +
    stroke(
      many(7, (i) => `M${-24 + i * 12}-86C${-30 + i * 12}-40 ${-18 + i * 13}-20 ${-36 + i * 16} 14`),
      C.de,
      11,
    ) +
    stroke(
      many(7, (i) => `M${-24 + i * 12}-86C${-30 + i * 12}-40 ${-18 + i * 13}-20 ${-36 + i * 16} 14`),
      strand,
      7,
    ) +
    stroke("M-52-80L150-128M-50-66L154-108", C.deDeep, 9) +
    path("M-130 12C-90 44 90 44 130 12C128 76 90 116 46 122V131H-46V122C-90 116-128 76-130 12Z", body) +
    path("M130 12C128 76 90 116 46 122V131H10C56 110 78 70 78 32Q112 26 130 12Z", shade) +
    many(5, (i) => steppedDiamond((i - 2) * 40, 72 - Math.abs(i - 2) * 5, 15, band)),
})

/** Strands drying on a bamboo frame before the mountains. */
export const dryingRack = (strand: string, outline: string): Scene => ({
  name: "drying-rack",
  draw: ({ r }) => {
    const curtain = many(
      19,
      (i) => `M${-126 + i * 14}-66V${Math.round(54 + Math.sin(i * 1.1) * 9 + r() * 6)}`,
    )
    return (
      at(-200, -10, path(ridge(r, 400, 100, 120, 136, 4), BACK)) +
      rect(-200, 108, 400, 26, SHADE) +
      stroke("M-148 130L-132-104M148 130L132-104M-118 130L-132-104M118 130L132-104", C.deDeep, 10) +
      stroke(curtain, outline, 11) +
      stroke(curtain, strand, 7) +
      stroke("M-164-68H164", C.de, 12)
    )
  },
})
