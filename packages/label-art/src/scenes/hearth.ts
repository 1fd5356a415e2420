import { BACK, C, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, dot, many, oval, path, rect, stroke } from "../shapes.js"
import { smoke } from "../subjects/animals.js"

const embers = (): string =>
  path("M-120 131Q-110 100-70 108-30 92 0 104 34 90 66 106 108 98 120 131Z", C.deDeep) +
  path(
    "M-58 120C-66 92-40 92-42 66-18 84-26 104-14 120ZM-8 120C-18 84 8 78 6 48 38 78 26 100 36 120ZM40 120C34 100 52 92 54 78 70 94 66 108 68 120Z",
    C.nghe,
  )

/** Goods hanging on the pole above the hearth, smoke rising between them. */
export const hearthRow = (subject: Subject, count: number): Scene => ({
  name: `hearth-${count}`,
  draw: ({ r }) => {
    const step = 260 / count
    return (
      at(0, 104, smoke(BACK, 4), 1.5) +
      embers() +
      many(count, (i) =>
        at(
          (i - (count - 1) / 2) * step,
          -34 + (i % 2) * 10,
          subject(r),
          count > 3 ? 1.42 : 1.7,
          between(r, -4, 4),
        ),
      ) +
      rect(-172, -126, 344, 14, C.deDeep, 7) +
      rect(-172, -126, 344, 5, C.de, 3)
    )
  },
})

/** On a chopping board, one piece whole, some of it cut. */
export const onBoard = (whole: Subject, cut: Subject): Scene => ({
  name: "board",
  draw: ({ r }) =>
    at(
      0,
      -2,
      rect(-130, -112, 260, 224, C.deMid, 26) +
        stroke("M-96-80H60M-70 90H104M-110 64H-40M30-96H100", C.dePale, 4) +
        rect(-26, -146, 52, 50, C.deMid, 20) +
        dot(0, -124, 9, SHADE) +
        at(-46, 0, whole(r), 2, between(r, 20, 34)) +
        at(64, -44, cut(r), 0.95, 12) +
        at(88, 22, cut(r), 0.95, -8) +
        at(58, 78, cut(r), 0.95, 24),
      0.98,
      between(r, -9, -3),
    ),
})

/** Served on a wide platter with leaves around. */
export const platter = (subject: Subject): Scene => ({
  name: "platter",
  draw: ({ r }) =>
    oval(0, 126, 120, 9, SHADE) +
    oval(0, 76, 164, 52, C.cham) +
    oval(0, 68, 164, 52, C.paper) +
    oval(0, 66, 128, 38, C.stone) +
    many(6, (i) =>
      at(
        Math.cos(i * 1.05 + 0.3) * 104,
        70 + Math.sin(i * 1.05 + 0.3) * 26,
        path("M0-16C22-14 30 0 0 16-30 0-22-14 0-16Z", i % 2 ? C.la : C.laMid),
        1,
        i * 50,
      ),
    ) +
    at(0, 2, subject(r), 2.7, between(r, -5, 5)),
})
