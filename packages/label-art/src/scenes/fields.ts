import { ridge } from "../karst.js"
import { BACK, C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { at, dot, many, oval, path, rect, stroke } from "../shapes.js"
import { riceEar } from "../subjects/grain.js"

/** Terraces climbing to the karst under a low sun. */
export const riceField: Scene = {
  name: "terraces",
  draw: ({ r }) =>
    dot(78, -62, 44, C.nghe) +
    at(-200, -20, path(ridge(r, 400, 40, 110, 170, 4), C.grass)) +
    many(5, (i) => {
      const y = 6 + i * 32
      return path(
        `M-200 ${y}Q-90 ${y - 30} 10 ${y}T200 ${y - 12}V170H-200Z`,
        [C.grassPale, C.wheat, C.grassPale, C.wheatDeep, C.wheat][i] ?? C.wheat,
      )
    }) +
    at(-96, 96, riceEar(r), 1.25, -6) +
    at(112, 100, riceEar(r), 1.1, 8),
}

/** A sheaf of rice, tied. */
export const riceSheaf: Scene = {
  name: "sheaf",
  draw: ({ r }) =>
    oval(0, 130, 80, 9, SHADE) +
    many(7, (i) => {
      const t = i - 3
      return stroke(`M${t * 9} 128C${t * 5} 60 ${t * 12} 10 ${t * 26}-54`, i % 2 ? C.la : C.ngheDeep, 9)
    }) +
    many(7, (i) => {
      const t = i - 3
      return at(
        t * 30,
        -66 + Math.abs(t) * 7,
        many(4, (k) => oval(-8, k * 15 - 30, 7, 12, C.nghe) + oval(8, k * 15 - 24, 7, 12, C.ngheDeep)) +
          oval(0, -44, 7, 12, C.nghe),
        1 - r() * 0.1,
        t * 17,
      )
    }) +
    rect(-42, 34, 84, 28, C.son, 5) +
    rect(-42, 44, 84, 7, BACK),
}
