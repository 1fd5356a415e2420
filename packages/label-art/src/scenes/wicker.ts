import { C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { many, oval, polygon, rect, stroke } from "../shapes.js"

/** A carrying basket of split bamboo. */
export const bambooBasket: Scene = {
  name: "basket",
  draw: () =>
    oval(0, 131, 92, 9, SHADE) +
    `<path d="M-96-70C-150-30-140 60-78 70M96-70C150-30 140 60 78 70" fill="none" stroke="${C.deDeep}" stroke-width="11"/>` +
    polygon(
      [
        [-108, -92],
        [108, -92],
        [76, 131],
        [-76, 131],
      ],
      C.de,
    ) +
    many(6, (row) =>
      many(8, (i) => {
        const half = 100 - row * 5
        return rect(
          -half + (i * half) / 4 + (row % 2 ? half / 10 : 0),
          -68 + row * 32,
          half / 5.2,
          20,
          (i + row) % 2 ? C.deMid : C.nghe,
          3,
        )
      }),
    ) +
    rect(-118, -106, 236, 24, C.deDeep, 12) +
    rect(-84, 112, 168, 20, C.deDeep, 8),
}

/** The weave itself, edge to edge. */
export const checkWeave: Scene = {
  name: "weave",
  draw: () =>
    rect(-200, -160, 400, 340, C.deDeep) +
    many(8, (row) =>
      many(8, (i) => {
        const x = -196 + i * 50
        const y = -156 + row * 42
        return (i + row) % 2
          ? rect(x, y + 7, 46, 26, C.nghe, 4)
          : rect(x + 10, y - 2, 26, 44, (i + row) % 4 ? C.deMid : C.de, 4)
      }),
    ),
}

/** Sheets of bark paper, stacked and one rolled. */
export const paperSheets: Scene = {
  name: "paper",
  draw: () =>
    oval(0, 128, 150, 9, SHADE) +
    many(5, (i) =>
      polygon(
        [
          [-140 + i * 3, 112 - i * 15],
          [20, 66 - i * 15],
          [146 - i * 3, 106 - i * 15],
          [-14, 128 - i * 15 + 18],
        ].map(([x = 0, y = 0]) => [x, y] as const),
        i % 2 ? C.nghePale : C.stoneMid,
      ),
    ) +
    rect(-46, -110, 92, 150, C.paper, 46) +
    rect(6, -110, 40, 150, C.nghePale, 20) +
    oval(0, -92, 44, 18, C.stoneMid) +
    oval(0, -92, 20, 8, C.deMid) +
    rect(-48, -42, 96, 18, C.son) +
    stroke("M-8-24V10M8-24V4", C.son, 6),
}
