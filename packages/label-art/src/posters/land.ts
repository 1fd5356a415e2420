import { bamboo, mist, terraces, towers } from "../landscape.js"
import { BACK, C, FIELD, SHADE } from "../palette.js"
import type { Poster } from "../poster.js"
import { between, type Rand } from "../random.js"
import { house } from "../scenes/travel.js"
import { at, dot, many, oval, path, rect, stroke } from "../shapes.js"
import { cob, riceEar } from "../subjects/grain.js"
import { teaSprig } from "../subjects/leaves.js"
import { burr, chestnut } from "../subjects/nuts.js"

/** Above the clouds: towers standing out of mist, tea below. */
export const mistMountain: Poster = {
  tint: "nuoc",
  draw: (r) =>
    dot(590, 104, 58, C.paper) +
    towers(r, 800, 300, 260, 4, BACK) +
    mist(r, 800, [206], FIELD) +
    towers(r, 800, 330, 190, 5, SHADE) +
    mist(r, 800, [258], FIELD) +
    towers(r, 800, 350, 110, 7, C.waterDeep) +
    path("M0 450V350Q200 290 420 344T800 320V450Z", C.grass) +
    stroke(
      "M0 384Q200 324 420 378T800 354M0 418Q200 358 420 412T800 388M0 450Q200 392 420 446T800 422",
      C.grassPale,
      14,
    ) +
    at(150, 352, teaSprig(r), 3, -8),
}

const fall = (x: number, y: number, width: number, height: number, r: () => number): string => {
  const n = Math.round(width / 18)
  return (
    rect(x - 10, y - 4, width + 20, height, C.nuoc) +
    many(n, (i) =>
      stroke(
        `M${Math.round(x + 8 + (i * width) / n)} ${Math.round(y + r() * 12)}V${Math.round(y + height * between(r, 0.72, 1.04))}`,
        i % 3 === 1 ? C.nuocMid : C.paper,
        11,
      ),
    )
  )
}

/** The border falls in three steps, chestnut burrs on the near bank. */
export const waterfallPoster: Poster = {
  tint: "cham",
  draw: (r) =>
    towers(r, 800, 190, 170, 5, BACK) +
    towers(r, 800, 200, 90, 8, C.waterDeep) +
    path("M0 176Q160 130 320 168T620 150 800 170V450H0Z", C.grass) +
    fall(210, 168, 200, 92, r) +
    fall(452, 150, 120, 112, r) +
    path("M120 258Q300 236 620 262V360H100Z", C.grassDeep) +
    fall(170, 262, 164, 84, r) +
    fall(360, 256, 260, 92, r) +
    path("M0 340H800V450H0Z", C.water) +
    stroke("M40 372H220M300 364H470M560 380H760M120 408H330M430 416H600", C.paper, 7) +
    oval(250, 346, 110, 15, C.paper) +
    oval(490, 348, 150, 16, C.paper) +
    path("M800 450H500Q600 380 800 364Z", C.grassDeep) +
    at(690, 392, burr(r), 1.35) +
    at(602, 428, chestnut(r), 0.72, -18) +
    at(764, 426, chestnut(r), 0.8, 16) +
    bamboo(72, 348, 1.5),
}

/** A maize plant as it stands in the field, a cob on its stalk. */
const maizePlant = (r: Rand): string =>
  stroke("M0 0V-150", C.laMid, 7) +
  [
    [-30, 1],
    [-66, -1],
    [-104, 1],
    [-132, -1],
  ]
    .map(
      ([y = 0, side = 1]) =>
        `<path d="M0 ${y}C${side * 20} ${y - 46} ${side * 54} ${y - 44} ${side * 66} ${y - 4} ${side * 44} ${y - 28} ${side * 20} ${y - 22} 0 ${y}Z" fill="${side > 0 ? C.laMid : C.nuocMid}"/>`,
    )
    .join("") +
  stroke("M0-150L-12-176M0-150V-182M0-150L12-176", C.nghe, 5) +
  at(12, -82, cob(r), 0.62, 14)

/** Stone and maize: small fields in the hollows, the green stream below. */
export const stoneRoad: Poster = {
  tint: "stone",
  draw: (r) =>
    dot(180, 112, 54, C.nghe) +
    towers(r, 800, 250, 220, 5, BACK) +
    towers(r, 800, 280, 150, 7, SHADE) +
    path("M0 270Q200 236 420 270T800 250V450H0Z", C.grass) +
    path(
      "M800 300C620 300 640 350 470 356 300 362 330 420 160 450H420C470 410 640 420 680 376 710 346 760 350 800 346Z",
      C.waterDeep,
    ) +
    stroke("M700 322Q640 330 610 356M470 376Q380 384 350 420", C.nuocMid, 7) +
    many(7, (i) =>
      at(
        40 + i * 62,
        330 + (i % 3) * 26,
        path("M-34 16C-36-18-14-34 6-30 30-30 40-6 36 16Z", C.stoneMid) +
          path("M8-30C30-28 40-6 36 16H14C26-4 22-22 8-30Z", C.stoneDeep),
        1 - (i % 2) * 0.25,
      ),
    ) +
    [
      [64, 372, 1.25],
      [150, 336, 1],
      [236, 366, 1.15],
    ]
      .map(([x = 0, y = 0, k = 1]) => at(x, y, maizePlant(r), k))
      .join("") +
    at(560, 288, house(), 0.5) +
    bamboo(716, 296, 1.1),
}

/** Lit windows by the river, the moon over the towers. */
export const nightStay: Poster = {
  tint: "cham",
  draw: (r) =>
    rect(0, 0, 800, 450, C.nightDeep) +
    many(16, (i) => dot(30 + i * 49 + r() * 24, 24 + r() * 120, 2 + (i % 3), C.chamPale)) +
    dot(600, 96, 48, C.nghePale) +
    towers(r, 800, 290, 240, 5, C.night) +
    towers(r, 800, 300, 130, 7, C.nightPale) +
    path("M0 296Q220 270 420 298T800 286V450H0Z", C.grassDeep) +
    at(250, 348, house(), 1) +
    at(520, 330, house(), 0.66) +
    path("M0 372Q200 346 400 372T800 360V450H0Z", C.waterDeep) +
    stroke("M196 392H250M214 408H236M486 380H530M500 396H518M590 400H650M60 410H130", C.nghe, 6) +
    stroke("M300 420H420M640 430H740M20 436H90", C.nuoc, 6) +
    bamboo(690, 366, 1.25),
}

/** Terraces at harvest on one side, threads drying on the other. */
export const grainAndThread: Poster = {
  tint: "nghe",
  draw: (r) =>
    dot(166, 118, 58, C.ngheDeep) +
    towers(r, 800, 250, 190, 5, BACK) +
    towers(r, 800, 262, 100, 8, C.grassPale) +
    terraces(r, 800, 240, 450, [C.wheat, C.wheatDeep, C.wheat, C.grassPale, C.wheat], C.bank) +
    stroke("M430 430L452 130M760 430L738 130", C.deDeep, 13) +
    stroke(
      many(20, (i) => `M${462 + i * 14} 168V${Math.round(320 + r() * 30)}`),
      C.de,
      12,
    ) +
    stroke(
      many(20, (i) => `M${462 + i * 14} 168V${Math.round(318 + ((i * 7) % 4) * 8)}`),
      C.paper,
      8,
    ) +
    stroke("M416 164H776", C.de, 14) +
    many(4, (i) => at(84 + i * 84, 356 + (i % 2) * 14, riceEar(r), 1.9, -8 + i * 4)),
}
