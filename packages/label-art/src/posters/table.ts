import { threadPaths } from "../brocade.js"
import { towers } from "../landscape.js"
import { pack, steppedDiamond } from "../packs.js"
import { BACK, C, FIELD, SHADE } from "../palette.js"
import type { Poster } from "../poster.js"
import { anvil } from "../scenes/forge.js"
import { jellyBowl } from "../scenes/jelly.js"
import { at, dot, many, path, polygon, rect, stroke } from "../shapes.js"
import { bee, smoke } from "../subjects/animals.js"
import { grapes, mandarin, passionFruit, passionHalf, pear, plum } from "../subjects/fruit.js"
import { cob, nest } from "../subjects/grain.js"
import { blossom, fiveLeaf, leafBlade, pairedSprig, teaSprig } from "../subjects/leaves.js"
import { chestnut } from "../subjects/nuts.js"
import { jellyCube, porkStrip, sausage, sausageSlice, shiitake } from "../subjects/pantry.js"

/** A bowl of black jelly in the shade, the herb growing in rows behind. */
export const jellyPoster: Poster = {
  tint: "la",
  draw: (r) =>
    dot(400, 230, 190, BACK) +
    many(6, (i) => at([70, 176, 270, 540, 640, 740][i] ?? 0, 330 + (i % 2) * 26, pairedSprig(r), 2)) +
    rect(0, 382, 800, 68, SHADE) +
    at(400, 254, jellyBowl.draw({ r, form: "box" }), 1.25) +
    at(620, 392, jellyCube(r), 1.05) +
    at(190, 400, jellyCube(r), 0.85),
}

/** Forge and cloth, side by side: fire on one half, beeswax on the other. */
export const forgePoster: Poster = {
  tint: "de",
  draw: (r) =>
    rect(0, 392, 400, 58, SHADE) +
    dot(190, 226, 150, BACK) +
    at(196, 258, anvil.draw({ r, form: "box" }), 1.15) +
    rect(400, 0, 400, 450, C.night) +
    rect(400, 0, 12, 450, C.nghe) +
    many(3, (row) =>
      many(
        3,
        (i) =>
          steppedDiamond(474 + i * 126, 82 + row * 142, 52, C.nightDeep) +
          steppedDiamond(474 + i * 126, 82 + row * 142, 36, (row + i) % 2 ? C.nghe : C.paper) +
          steppedDiamond(474 + i * 126, 82 + row * 142, 16, C.night),
      ),
    ) +
    many(2, (row) => many(2, (i) => steppedDiamond(537 + i * 126, 153 + row * 142, 20, C.son))),
}

/** The rack over the hearth, seen from the floor of the house. */
export const hearthPoster: Poster = {
  tint: "de",
  draw: (r) =>
    rect(0, 0, 800, 46, C.deDeep) +
    rect(0, 46, 800, 10, C.de) +
    rect(560, 116, 170, 150, C.deDeep, 4) +
    rect(572, 128, 146, 126, C.night) +
    dot(672, 166, 22, C.nghePale) +
    stroke("M645 128V254M572 191H718", C.deDeep, 7) +
    at(270, 366, smoke(BACK, 5), 1.9) +
    stroke(
      many(9, (i) => `M${70 + i * 52} 46v40`),
      C.line,
      4,
    ) +
    many(4, (i) => at(122 + i * 104, 156, sausage(r), 1.45)) +
    many(5, (i) => at(70 + i * 104, 152, i % 2 ? cob(r) : porkStrip(r), i % 2 ? 1.2 : 1.4)) +
    rect(0, 404, 800, 46, C.deDeep) +
    rect(120, 388, 310, 24, C.stoneDeep, 8) +
    path("M176 392Q200 352 240 366 270 340 300 362 340 350 372 392Z", C.ink) +
    path(
      "M220 384C206 344 246 336 244 296 286 328 272 362 290 384ZM282 384C266 330 312 320 308 270 362 322 336 356 350 384Z",
      C.son,
    ) +
    path(
      "M238 384C232 358 250 350 252 330 272 352 264 370 272 384ZM298 384C292 350 316 340 316 312 342 348 328 366 334 384Z",
      C.nghe,
    ) +
    path("M500 404H640L626 330H514Z", C.ink) +
    `<path d="M516 334C516 270 624 270 624 334" fill="none" stroke="${C.stoneDeep}" stroke-width="8"/>` +
    rect(500, 322, 140, 16, C.stoneDeep, 8),
}

/** The New Year tray from above, a peach bough reaching over it. */
export const tetPoster: Poster = {
  tint: "son",
  draw: (r) => {
    const petals = blossom(C.sonMid, C.nghe)
    const dish = (x: number, y: number, radius: number, rim: string, inner: string): string =>
      at(x, y, dot(0, 0, radius, rim) + dot(0, 0, radius - 8, C.paper) + inner)
    return (
      dot(470, 250, 214, SHADE) +
      at(462, 240, dot(0, 0, 210, C.son) + dot(0, 0, 196, C.sonDeep) + dot(0, 0, 188, C.son)) +
      dish(462, 236, 74, C.cham, at(-4, 0, nest(C.nghePale, C.ngheDeep)(r), 1.3)) +
      at(
        340,
        176,
        rect(-52, -52, 104, 104, C.la, 6) + stroke("M-52-17H52M-52 17H52M-17-52V52M17-52V52", C.nghePale, 5),
        1,
        -14,
      ) +
      dish(
        566,
        144,
        58,
        C.cham,
        [
          [-18, -12],
          [18, -12],
          [0, 18],
        ]
          .map(([x = 0, y = 0]) => at(x, y, sausageSlice(r), 0.52))
          .join(""),
      ) +
      dish(594, 304, 60, C.cham, at(-14, 4, mandarin(r), 0.62) + at(18, 10, mandarin(r), 0.62)) +
      dish(
        446,
        376,
        52,
        C.cham,
        at(-14, 0, chestnut(r), 0.5) + at(16, -8, chestnut(r), 0.5) + at(6, 18, chestnut(r), 0.5),
      ) +
      dish(336, 308, 56, C.cham, at(-14, 4, shiitake(r), 0.56) + at(18, 0, shiitake(r), 0.56)) +
      stroke(
        "M-10 60C90 70 160 130 250 90M120 96C140 150 130 190 160 230M-10 300C60 280 90 330 150 330",
        C.deDeep,
        12,
      ) +
      [
        [60, 58, 0.9],
        [128, 128, 1.1],
        [206, 96, 0.8],
        [152, 214, 0.95],
        [250, 84, 0.62],
        [96, 306, 0.9],
        [150, 336, 0.66],
      ]
        .map(([x = 0, y = 0, k = 1]) => at(x, y, petals(r), k, r() * 60))
        .join("")
    )
  },
}

/** One bough that bears the whole year. */
export const orchardPoster: Poster = {
  tint: "nghe",
  draw: (r) =>
    dot(400, 260, 186, BACK) +
    stroke("M-20 76C160 40 260 150 430 96S680 60 830 120", C.deDeep, 17) +
    many(12, (i) =>
      at(
        50 + i * 64,
        88 + Math.sin(i * 1.3) * 14,
        leafBlade(i % 2 ? C.la : C.laDeep, C.laMid),
        1.25,
        [150, 30, 200, 20, 140, -20, 170, 30, 210, 10, 150, 40][i] ?? 0,
      ),
    ) +
    at(96, 216, plum(r), 1.5, -4) +
    at(236, 268, pear(r), 1.8, 4) +
    at(412, 276, grapes(r), 2.2) +
    at(586, 258, mandarin(r), 1.75, -4) +
    at(712, 232, passionFruit(r), 1.45) +
    rect(0, 420, 800, 30, SHADE) +
    at(664, 388, passionHalf(r), 0.9) +
    at(150, 386, plum(r), 0.85, 30),
}

/** The comb fills one side, the forest the other; bees between. */
export const honeyPoster: Poster = {
  tint: "nghe",
  draw: (r) => {
    const hex = (x: number, y: number, size: number, fill: string): string =>
      polygon(
        [0, 1, 2, 3, 4, 5].map(
          (k) => [x + size * Math.sin((k * Math.PI) / 3), y + size * Math.cos((k * Math.PI) / 3)] as const,
        ),
        fill,
      )
    return (
      towers(r, 800, 320, 230, 6, BACK) +
      towers(r, 800, 350, 120, 8, C.grassPale) +
      path("M0 356Q200 316 420 356T800 340V450H0Z", C.grass) +
      many(6, (row) =>
        many(7, (i) => {
          const x = 800 - i * 88 + (row % 2) * 44
          const y = 20 + row * 77
          if (x < 400 + Math.abs(row - 2.4) * 46) return ""
          const chance = r()
          return (
            hex(x, y, 47, C.deDeep) +
            hex(x, y, 43, chance < 0.2 ? C.de : chance < 0.5 ? C.ngheDeep : C.nghe) +
            (chance > 0.78 ? hex(x - 8, y - 8, 14, C.nghePale) : "")
          )
        }),
      ) +
      stroke("M96 150Q200 60 300 150", C.line, 3).replace("/>", ' stroke-dasharray="2 14"/>') +
      at(316, 168, bee(r), 1.5, 120) +
      at(90, 170, bee(r), 1, 40) +
      at(206, 276, bee(r), 0.8, 70) +
      at(70, 392, blossom(C.paper, C.ngheDeep)(r), 0.9) +
      at(170, 412, blossom(C.paper, C.ngheDeep)(r), 0.7, 20) +
      at(276, 396, blossom(C.paper, C.ngheDeep)(r), 0.8, 40)
    )
  },
}

/** Gifts set out on a cloth of brocade. */
export const giftPoster: Poster = {
  tint: "cham",
  draw: (r) =>
    path("M90 356V190C90 20 710 20 710 190V356Z", BACK) +
    rect(0, 346, 800, 104, C.nightDeep) +
    rect(0, 346, 800, 8, C.nghe) +
    many(8, (i) => at(i * 105 - 20, 348, threadPaths("star", 8.75, C.nghe, C.son))) +
    rect(0, 432, 800, 18, C.son) +
    at(
      166,
      244,
      pack("tin", { body: C.la, shade: C.laDeep, label: C.nghePale, trim: C.nghe }, teaSprig(r)),
      0.84,
    ) +
    at(
      340,
      228,
      pack("box", { body: C.son, shade: C.sonDeep, label: C.nghePale, trim: C.nghe }, chestnut(r)),
      0.96,
    ) +
    at(
      516,
      240,
      pack("jar", { body: C.nghe, shade: C.ngheDeep, label: C.paper, trim: C.deDeep }, bee(r)),
      0.86,
    ) +
    at(
      674,
      246,
      pack("bag", { body: C.deMid, shade: C.de, label: C.paper, trim: C.deDeep }, shiitake(r)),
      0.8,
    ) +
    at(74, 334, fiveLeaf(r), 0.8, -14),
}

/** A quiet field for a collection nobody has drawn yet. */
export const clothPoster: Poster = {
  tint: "stone",
  draw: () =>
    many(3, (row) =>
      many(
        5,
        (i) =>
          steppedDiamond(100 + i * 150, 75 + row * 150, 62, BACK) +
          steppedDiamond(100 + i * 150, 75 + row * 150, 34, FIELD) +
          steppedDiamond(100 + i * 150, 75 + row * 150, 14, SHADE),
      ),
    ),
}
