import { steppedDiamond } from "../packs.js"
import { C, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, many, oval, path, rect, stroke } from "../shapes.js"
import { leafBlade } from "../subjects/leaves.js"

const cup = (body: string, shade: string): string =>
  path("M-34-24H34C34 8 22 24 14 26H-14C-22 24-34 8-34-24Z", body) +
  oval(0, -24, 34, 9, shade) +
  rect(-18, 24, 36, 7, body, 3)

/** The bottle, what it was distilled from leaning on it, a cup before it. */
export const bottleWith = (source: Subject): Scene => ({
  name: "bottle",
  draw: ({ r }) =>
    oval(0, 131, 130, 9, SHADE) +
    at(-92, 66, source(r), 1.45, -18) +
    path(
      "M-26-110H26V-64C26-36 78-20 78 30V104Q78 131 54 131H-54Q-78 131-78 104V30C-78-20-26-36-26-64Z",
      C.chamMid,
    ) +
    path("M8-110H26V-64C26-36 78-20 78 30V104Q78 131 54 131H30Q52 131 52 104V30C52-20 8-36 8-64Z", C.cham) +
    rect(-34, -136, 68, 34, C.son, 7) +
    rect(-78, 22, 156, 80, C.paper) +
    steppedDiamond(0, 62, 34, C.son) +
    steppedDiamond(0, 62, 13, C.paper) +
    stroke("M-56-2Q-52-18-36-28", C.chamPale, 7) +
    at(112, 99, cup(C.paper, C.chamPale), 1.02),
})

/** A gourd with a tasselled cord. */
export const gourd: Scene = {
  name: "gourd",
  draw: ({ r }) =>
    oval(0, 131, 110, 9, SHADE) +
    at(
      0,
      0,
      path(
        "M-12-112H12L16-86C62-76 62-30 34-14 100 6 116 131 0 131S-100 6-34-14C-62-30-62-76-16-86Z",
        C.ngheDeep,
      ) +
        path(
          "M12-112L16-86C62-76 62-30 34-14 100 6 116 131 0 131 70 112 58 16 6-8 34-30 30-74 2-88L0-112Z",
          C.de,
        ) +
        rect(-18, -136, 36, 32, C.deDeep, 8) +
        stroke("M-46-16Q0 4 46-16", C.son, 13) +
        stroke("M-52 42Q-58 66-46 86M-34-62Q-38-50-32-40", C.nghePale, 8) +
        steppedDiamond(4, 64, 36, C.son),
      1,
      between(r, -6, 4),
    ) +
    stroke("M44-16C90-10 96 20 92 52", C.son, 6) +
    stroke("M82 54V92M92 54V98M102 54V92", C.son, 6) +
    at(-116, 100, cup(C.paper, C.deMid), 0.98),
}

/** The stoneware jar, its mouth closed with leaves: leaf-yeast spirit. */
export const leafJar: Scene = {
  name: "leaf-jar",
  draw: () =>
    oval(0, 131, 104, 9, SHADE) +
    path(
      "M-52-76H52C58-50 116-34 116 28 116 88 84 131 50 131H-50C-84 131-116 88-116 28-116-34-58-50-52-76Z",
      C.deDeep,
    ) +
    path("M20-76H52C58-50 116-34 116 28 116 88 84 131 50 131H20C62 100 78-10 20-76Z", C.ink) +
    path("M-84-70Q-58-122 0-122T84-70L58-82 40-62 18-80 0-60-18-80-40-62-58-82Z", C.la) +
    at(0, -112, leafBlade(C.laMid, C.la), 0.9, 30) +
    at(0, -112, leafBlade(C.la, C.laMid), 0.9, -34) +
    rect(-60, -76, 120, 11, C.nghe, 5) +
    rect(-115, 14, 231, 8, C.nghe) +
    rect(-110, 72, 220, 8, C.nghe) +
    many(7, (i) => steppedDiamond((i - 3) * 31, 47, 16, C.son)) +
    stroke("M-88-4Q-80-28-60-38", C.deMid, 8),
}

/** A small bottle between two cups held out on a tray. */
export const toast: Scene = {
  name: "two-cups",
  draw: () =>
    path("M-164 100H164L138 131H-138Z", C.de) +
    rect(-170, 92, 340, 15, C.deDeep, 7) +
    path("M-18-116H18V-62C18-34 54-24 54 14V92H-54V14C-54-24-18-34-18-62Z", C.paper) +
    path("M4-116H18V-62C18-34 54-24 54 14V92H28V14C28-24 4-34 4-62Z", C.chamPale) +
    rect(-24, -134, 48, 26, C.son, 6) +
    rect(-54, 24, 108, 10, C.cham) +
    rect(-54, 70, 108, 10, C.cham) +
    many(3, (i) => steppedDiamond((i - 1) * 34, 52, 14, C.son)) +
    at(-110, 56, cup(C.cham, C.chamPale), 1.25) +
    at(110, 56, cup(C.cham, C.chamPale), 1.25),
}
