import { C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { at, dot, many, oval, path, polygon, rect, stroke } from "../shapes.js"
import { leafBlade } from "../subjects/leaves.js"
import { jellyCube } from "../subjects/pantry.js"

/** A glass bowl of jelly in syrup, cubes above the rim, a leaf beside. */
export const jellyBowl: Scene = {
  name: "jelly-bowl",
  draw: ({ r }) =>
    oval(0, 130, 84, 9, SHADE) +
    at(-52, -22, jellyCube(r), 1.05, -8) +
    at(48, -24, jellyCube(r), 1.05, 9) +
    at(0, -52, jellyCube(r), 1.15) +
    at(84, 4, leafBlade(C.la, C.laMid), 1.25, 22) +
    at(84, 4, leafBlade(C.laDeep, C.laMid), 1.15, 62) +
    path("M-130 0H130C128 70 88 110 36 116V131H-36V116C-88 110-128 70-130 0Z", C.nuocMid) +
    path("M-112 20H112C106 68 76 98 32 104H-32C-76 98-106 68-112 20Z", C.nuoc) +
    many(4, (i) => at(-66 + i * 44, 52 + (i % 2) * 8, jellyCube(r), 0.5)) +
    rect(-134, -6, 268, 12, C.paper, 6) +
    stroke("M-108 30Q-100 62-78 80", C.nuocMid, 7),
}

/** A block turned out on a board, one slice cut off. */
export const jellyBlock: Scene = {
  name: "jelly-block",
  draw: () =>
    rect(-160, 104, 320, 26, C.de, 6) +
    rect(-160, 118, 320, 12, C.deDeep, 6) +
    dot(138, 112, 5, C.deDeep) +
    polygon(
      [
        [-140, -40],
        [-88, -92],
        [64, -92],
        [12, -40],
      ],
      C.jellyTop,
    ) +
    polygon(
      [
        [-140, -40],
        [12, -40],
        [12, 104],
        [-140, 104],
      ],
      C.jellyMid,
    ) +
    polygon(
      [
        [12, -40],
        [64, -92],
        [64, 52],
        [12, 104],
      ],
      C.jelly,
    ) +
    polygon(
      [
        [52, -24],
        [96, -68],
        [124, -68],
        [80, -24],
      ],
      C.jellyTop,
    ) +
    polygon(
      [
        [52, -24],
        [80, -24],
        [80, 104],
        [52, 104],
      ],
      C.jellyMid,
    ) +
    polygon(
      [
        [80, -24],
        [124, -68],
        [124, 60],
        [80, 104],
      ],
      C.jelly,
    ) +
    stroke("M-118-52L-92-78", C.paper, 5) +
    at(-66, -66, leafBlade(C.la, C.laMid), 1.2, -46) +
    at(-66, -66, leafBlade(C.laDeep, C.laMid), 1.2, 12) +
    at(-66, -66, leafBlade(C.la, C.laMid), 1, 64),
}
