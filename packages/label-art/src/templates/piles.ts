import { BACK, C, FIELD, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, many, oval, path, polygon, rect, stroke } from "../shapes.js"
import { weave } from "./vessels.js"

const turned = (r: () => number, most: number): number => between(r, -most, most)

/** Goods heaped in a pyramid on the ground. */
export const heap = (subject: Subject, turn = 16): Scene => ({
  name: "heap",
  draw: ({ r }) => {
    const rows = [4, 3, 2]
    const lift = 56
    const pieces = rows.map((n, row) =>
      many(n, (i) =>
        at((i - (n - 1) / 2) * 78 + between(r, -4, 4), 86 - row * lift, subject(r), 1.05, turned(r, turn)),
      ),
    )
    return oval(0, 128, 168, 12, SHADE) + pieces.reverse().join("")
  },
})

/** Goods laid out on a woven tray, seen from above. */
export const tray = (subject: Subject, turn = 40): Scene => ({
  name: "tray",
  draw: ({ r }) => {
    const start = r() * 60
    const ring = many(6, (i) => {
      const a = ((i * 60 + start) / 180) * Math.PI
      return at(Math.cos(a) * 80, Math.sin(a) * 80, subject(r), 0.92, turned(r, turn))
    })
    return at(0, -2, weave(134) + ring + at(0, 0, subject(r), 1.05, turned(r, turn)))
  },
})

/** One good, very large, with a small one at its side. */
export const portrait = (subject: Subject, second: Subject = subject): Scene => ({
  name: "portrait",
  draw: ({ r }) =>
    oval(4, 126, 140, 11, SHADE) +
    at(88, 70, second(r), 1.25, turned(r, 14)) +
    at(-32, 8, subject(r), 2.7, turned(r, 7)),
})

/** A whole good and a cut one, leaning on each other. */
export const pair = (whole: Subject, half: Subject): Scene => ({
  name: "pair",
  draw: ({ r }) =>
    oval(0, 128, 160, 11, SHADE) +
    at(-70, 18, whole(r), 2.15, turned(r, 8)) +
    at(82, 56, half(r), 1.75, turned(r, 30)) +
    at(14, 104, half(r), 0.72, turned(r, 30)),
})

/** A paper cone standing open, goods spilling from it. */
export const cone = (
  subject: Subject,
  colours: readonly [paper: string, stripe: string] = [C.paper, C.cham],
): Scene => ({
  name: "cone",
  draw: ({ r }) => {
    const [sheet, stripe] = colours
    const top = [
      [-62, -46],
      [0, -62],
      [62, -46],
      [-34, -92],
      [34, -92],
      [0, -116],
    ] as const
    return (
      oval(0, 130, 92, 9, SHADE) +
      [...top]
        .reverse()
        .map(([x, y]) => at(x, y, subject(r), 0.95, turned(r, 30)))
        .join("") +
      polygon(
        [
          [-104, -44],
          [104, -44],
          [14, 132],
          [-14, 132],
        ],
        sheet,
      ) +
      polygon(
        [
          [40, -44],
          [104, -44],
          [14, 132],
          [6, 132],
        ],
        stripe,
      ) +
      path("M-104-44Q0-8 104-44L97-31Q0 8-97-31Z", stripe) +
      at(92, 104, subject(r), 0.85, 40) +
      at(-84, 108, subject(r), 0.8, -24)
    )
  },
})

/** The whole picture as a pattern of goods, one of them set apart. */
export const repeat = (subject: Subject): Scene => ({
  name: "repeat",
  draw: ({ r }) => {
    const odd = Math.floor(r() * 9)
    return many(9, (i) => {
      const x = ((i % 3) - 1) * 104
      const y = (Math.floor(i / 3) - 1) * 88 + 2
      const plate =
        i % 2 === 0
          ? rect(x - 50, y - 42, 100, 84, i === odd ? SHADE : BACK, 4)
          : rect(x - 50, y - 42, 100, 84, i === odd ? SHADE : FIELD, 4)
      return plate + at(x, y, subject(r), i === odd ? 0.95 : 0.82, i === odd ? 18 : 0)
    })
  },
})

/** Strings of goods hanging from a pole under the roof. */
export const garland = (subject: Subject): Scene => ({
  name: "garland",
  draw: ({ r }) => {
    const strings = many(5, (i) => {
      const x = (i - 2) * 62
      const count = i % 2 ? 3 : 4
      return (
        stroke(`M${x}-118V${-90 + count * 54}`, C.line, 3) +
        many(count, (k) => at(x, -74 + k * 54, subject(r), 0.68, turned(r, 24)))
      )
    })
    return rect(-164, -128, 328, 13, C.deDeep, 6) + rect(-164, -128, 328, 5, C.de, 3) + strings
  },
})
