import { steppedDiamond } from "../packs.js"
import { C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { at, dot, many, mirrored, oval, path, polygon, rect, stroke } from "../shapes.js"

/** A broad kitchen knife lying along x, edge down, about 250 long. */
const knife = (): string =>
  path("M-44-34H118C132-30 136-6 124 32L116 40H-44Z", C.stone) +
  path("M-44 14H129L124 32 116 40H-44Z", C.paper) +
  path("M-44-34H118Q124-32 127-26H-44Z", C.stoneDeep) +
  rect(-62, -26, 22, 34, C.stoneDeep, 4) +
  path("M-60-24H-150Q-166-24-166-8T-150 8H-60Z", C.deDeep) +
  path("M-60-24H-150Q-160-24-164-16H-60Z", C.de) +
  dot(-86, -8, 5, C.nghe) +
  dot(-130, -8, 5, C.nghe)

/** A knife on the board, greens under its edge. */
export const knifeOnBoard: Scene = {
  name: "board",
  draw: () =>
    at(
      0,
      14,
      rect(-156, -84, 312, 190, C.deMid, 28) +
        rect(-156, 84, 312, 24, C.de, 12) +
        stroke("M-120-52H-20M20-60H120M-126 64H-50M-10 72H100", C.dePale, 4),
    ) +
    many(
      4,
      (i) => dot(20 + i * 28, 70 - (i % 2) * 14, 14, C.la) + dot(20 + i * 28, 70 - (i % 2) * 14, 8, C.laMid),
    ) +
    at(6, -6, knife(), 1.12, -16),
}

/** Two knives crossed, the forge's mark between them. */
export const crossedKnives: Scene = {
  name: "crossed",
  draw: () =>
    at(0, 10, at(12, 0, knife(), 1.08, -42)) +
    at(0, 10, mirrored(at(12, 0, knife(), 1.08, -42))) +
    dot(0, -6, 36, C.son) +
    steppedDiamond(0, -6, 21, C.nghe),
}

/** The anvil, hammer raised, the blade glowing. */
export const anvil: Scene = {
  name: "anvil",
  draw: () =>
    oval(0, 131, 130, 9, SHADE) +
    rect(-64, 72, 128, 60, C.de, 6) +
    rect(24, 72, 40, 60, C.deDeep, 6) +
    path("M-150-4H112V30H60C52 52 56 62 66 76H-66C-56 62-50 52-66 34-110 32-140 20-150-4Z", C.ink) +
    rect(-112, -4, 224, 9, C.stoneDeep) +
    polygon(
      [
        [-60, -26],
        [96, -26],
        [120, -4],
        [-60, -4],
      ],
      C.nghe,
    ) +
    polygon(
      [
        [-60, -14],
        [108, -14],
        [120, -4],
        [-60, -4],
      ],
      C.son,
    ) +
    rect(-126, -24, 70, 17, C.deDeep, 6) +
    at(
      44,
      -74,
      rect(-12, -14, 130, 17, C.de, 7) +
        rect(-52, -36, 46, 62, C.stoneDeep, 5) +
        rect(-52, -36, 13, 62, C.stoneDark, 5),
      1,
      -22,
    ) +
    stroke("M-22-40L-40-62M-36-30L-64-40M0-44L-6-70", C.nghe, 6),
}
