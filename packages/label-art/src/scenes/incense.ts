import { steppedDiamond } from "../packs.js"
import { BACK, C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { at, many, oval, path, rect } from "../shapes.js"
import { smoke } from "../subjects/animals.js"

/** A bundle opened like a fan. */
export const incenseFan: Scene = {
  name: "fan",
  draw: () =>
    oval(0, 131, 80, 9, SHADE) +
    many(13, (i) => {
      const turn = (i - 6) * 9.5
      return at(
        0,
        116,
        rect(-4, -128, 8, 128, C.son) + rect(-6, -236, 12, 116, i % 2 ? C.ngheDeep : C.de, 6),
        1,
        turn,
      )
    }) +
    rect(-44, 66, 88, 30, C.cham, 5) +
    steppedDiamond(0, 81, 12, C.nghe) +
    path("M-18 96H18L24 131H-24Z", C.son),
}

/** Three sticks burning in a bowl of ash. */
export const incenseBowl: Scene = {
  name: "bowl",
  draw: () =>
    at(10, -92, smoke(BACK, 2), 0.5) +
    oval(0, 131, 88, 9, SHADE) +
    many(3, (i) =>
      at(
        (i - 1) * 24,
        26,
        rect(-4, -130, 8, 40, C.ngheDeep, 3) +
          rect(-4, -96, 8, 96, C.son) +
          rect(-5, -136, 10, 12, C.nghe, 5),
        1,
        (i - 1) * 9,
      ),
    ) +
    oval(0, 22, 122, 22, C.stoneMid) +
    path(
      "M-126 20C-84 46 84 46 126 20 124 78 92 112 56 120L64 131H-64L-56 120C-92 112-124 78-126 20Z",
      C.cham,
    ) +
    path("M126 20C124 78 92 112 56 120L64 131H20C70 100 78 66 78 38 98 34 114 28 126 20Z", C.chamDeep) +
    many(3, (i) => steppedDiamond((i - 1) * 58, 78 - Math.abs(i - 1) * 6, 22, C.nghe)),
}

/** Sheaves standing to dry in the sun, seen from above like flowers. */
export const incenseSheaves: Scene = {
  name: "sheaves",
  draw: ({ r }) =>
    [
      [-84, -58, 1],
      [86, -66, 0.9],
      [-6, 56, 1.25],
      [-128, 84, 0.62],
      [126, 72, 0.7],
    ]
      .map(([x = 0, y = 0, scale = 1]) =>
        at(
          x,
          y,
          many(
            20,
            (i) =>
              `<path d="M0-12V-78" stroke="${i % 2 ? C.ngheDeep : C.nghe}" stroke-width="7" stroke-linecap="round" transform="rotate(${i * 18})"/>`,
          ) +
            many(
              20,
              (i) =>
                `<path d="M0 0V-40" stroke="${i % 2 ? C.son : C.sonDeep}" stroke-width="6" transform="rotate(${i * 18})"/>`,
            ) +
            oval(0, 0, 13, 13, C.sonDeep),
          scale,
          r() * 18,
        ),
      )
      .join(""),
}
