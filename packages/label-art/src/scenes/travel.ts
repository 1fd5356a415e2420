import { ridge } from "../karst.js"
import { BACK, C, FIELD, SHADE } from "../palette.js"
import type { Rand } from "../random.js"
import type { Scene } from "../scene.js"
import { at, dot, many, oval, path, polygon, rect, stroke } from "../shapes.js"

/** A house on stilts, about 240 wide, standing on y = 0. */
export function house(roof: string = C.ink, lit: string = C.stoneDark): string {
  return (
    stroke("M-92 0V-70M-46 0V-70M0 0V-70M46 0V-70M92 0V-70", C.deDeep, 11) +
    rect(-110, -78, 220, 14, C.deDeep) +
    rect(-98, -142, 196, 66, C.de) +
    many(4, (i) => rect(-82 + i * 46, -128, 26, 34, i === 1 ? C.nghe : C.deDeep)) +
    polygon(
      [
        [-142, -134],
        [-92, -212],
        [92, -212],
        [142, -134],
      ],
      roof,
    ) +
    polygon(
      [
        [-142, -134],
        [-92, -212],
        [-78, -212],
        [-122, -134],
      ],
      lit,
    ) +
    rect(-98, -218, 196, 10, C.deDeep, 4) +
    stroke("M104-66L146 0M118-66L160 0", C.deDeep, 6) +
    stroke("M112-50H126M122-32H138M133-14H150", C.deDeep, 5)
  )
}

const hills = (r: Rand, y: number, fill: string, tall = 150): string =>
  at(-200, 0, path(ridge(r, 400, y, tall, 190, 4), fill))

/** The house on its stilts under the towers. */
export const stiltHouse: Scene = {
  name: "stilt-house",
  draw: ({ r }) =>
    dot(96, -84, 34, C.nghe) +
    hills(r, 84, BACK, 190) +
    hills(r, 96, SHADE, 110) +
    path("M-200 98Q0 78 200 100V190H-200Z", C.grass) +
    at(-10, 122, house(), 0.98) +
    stroke("M-170 128Q-160 116-150 128M150 136Q160 124 170 136", C.laMid, 5),
}

/** Water falling in strokes of unequal length. */
export const waterfall: Scene = {
  name: "waterfall",
  draw: ({ r }) =>
    hills(r, 20, BACK, 140) +
    path("M-200-20Q-100-46 0-24T200-34V110H-200Z", C.grass) +
    path("M-150-30H150L164 112H-164Z", C.grassDeep) +
    many(15, (i) =>
      stroke(
        `M${-140 + i * 20} ${-26 + ((i * 7) % 3) * 8}V${Math.round(64 + r() * 50)}`,
        [C.nuocMid, C.paper, C.nuoc][i % 3] ?? C.paper,
        13,
      ),
    ) +
    rect(-200, 110, 400, 80, C.waterDeep) +
    stroke("M-160 128H-60M-20 124H70M100 130H160M-110 146H0M40 148H140", C.nuocMid, 6) +
    oval(-92, 112, 44, 12, C.paper) +
    oval(60, 114, 60, 12, C.paper),
}

/** A bamboo raft on green water. */
export const raftOnRiver: Scene = {
  name: "raft",
  draw: ({ r }) =>
    dot(-86, -74, 40, C.nghe) +
    hills(r, 36, C.waterDeep, 170) +
    hills(r, 44, C.grass, 90) +
    path("M-200 44H200V190H-200Z", C.water) +
    stroke("M-170 66H-90M-40 60H40M96 70H170M-150 140H-60M50 142H150", C.paper, 6) +
    many(5, (i) => rect(-116 + i * 5, 84 + i * 9, 232, 8, i % 2 ? C.ngheDeep : C.nghe, 4)) +
    stroke("M-84 80V132M92 80V132", C.deDeep, 7) +
    stroke("M58-70L20 128", C.deDeep, 7) +
    path("M-50 84V40H34V84Z", C.de) +
    path("M-66 44Q-8-8 50 44Z", C.deDeep),
}

/** A path through the fields to a lit window, at dusk. */
export const valleyPath: Scene = {
  name: "path",
  draw: ({ r }) =>
    dot(70, -88, 30, C.nghePale) +
    dot(82, -94, 26, FIELD) +
    hills(r, 40, C.nightPale, 170) +
    hills(r, 48, C.night, 100) +
    path("M-200 46Q0 30 200 48V190H-200Z", C.grass) +
    path("M-200 96Q-60 66 60 100T200 96V190H-200Z", C.grassDeep) +
    path(
      "M-26 190C-60 130 60 110 34 78 26 66 50 58 58 52L66 54C64 62 52 68 62 82 96 118 10 130 40 190Z",
      C.nghePale,
    ) +
    at(70, 60, house(C.chamDeep, C.chamMid), 0.46) +
    at(-110, 108, house(C.chamDeep, C.chamMid), 0.62),
}

/** Morning from the window: the towers outside, a cup on the sill. */
export const windowView: Scene = {
  name: "window",
  draw: ({ r }) =>
    rect(-150, -128, 300, 226, C.water) +
    dot(62, -70, 32, C.paper) +
    at(-150, 0, path(ridge(r, 300, 60, 150, 98, 3), C.waterDeep)) +
    at(-150, 0, path(ridge(r, 300, 72, 76, 98, 5), C.grass)) +
    rect(-150, 64, 300, 34, C.grassPale) +
    `<path d="M-150-128H150V98H-150ZM0-128V98" fill="none" stroke="${C.deDeep}" stroke-width="15"/>` +
    path("M-164-132H-96C-88-60-112 10-164 40ZM164-132H96C88-60 112 10 164 40Z", C.cham) +
    stroke("M-160-20Q-126-36-108-60M160-20Q126-36 108-60", C.paper, 7) +
    rect(-178, 96, 356, 22, C.de, 4) +
    path("M34 46H110C110 78 96 94 84 96H60C48 94 34 78 34 46Z", C.paper) +
    `<path d="M108 54C130 50 128 82 100 80" fill="none" stroke="${C.paper}" stroke-width="8"/>` +
    at(72, 38, stroke("M-10 0C-18-12 0-20-8-34M10 0C2-12 20-20 12-34", C.paper, 5)),
}
