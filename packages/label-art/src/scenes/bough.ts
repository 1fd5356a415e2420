import { C } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, stroke } from "../shapes.js"
import { leafBlade } from "../subjects/leaves.js"

/** A bough reaching in from the left, fruit hanging under its leaves. */
export const bough = (subject: Subject): Scene => ({
  name: "bough",
  draw: ({ r }) =>
    stroke("M-190-96C-90-128 20-70 150-104", C.deDeep, 13) +
    stroke("M-60-102C-20-60 0-70 30-40", C.deDeep, 8) +
    [
      [-140, -104, 160, 1],
      [-96, -110, 24, 0.9],
      [-30, -92, 40, 1],
      [20, -90, 150, 0.85],
      [70, -96, 30, 1],
      [112, -98, 132, 0.9],
      [150, -104, 84, 1],
    ]
      .map(([x = 0, y = 0, turn = 0, scale = 1], i) =>
        at(x, y, leafBlade(i % 2 ? C.la : C.laDeep, C.laMid), scale, turn),
      )
      .join("") +
    at(-100, -4, subject(r), 1.25, between(r, -10, 10)) +
    at(94, 2, subject(r), 1.25, between(r, -10, 10)) +
    at(0, 58, subject(r), 1.6, between(r, -8, 8)),
})
