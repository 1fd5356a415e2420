import { C } from "../palette.js"
import type { Subject } from "../scene.js"
import { at, dot, many, oval, path, stroke } from "../shapes.js"

/** An ear of rice bending under its grains. */
export const riceEar: Subject = () =>
  stroke("M-30 46C-28 10-14-26 26-34", C.la, 4) +
  many(7, (i) => {
    const t = i / 6
    const x = -22 + 46 * t
    const y = -2 - 34 * Math.sin((t * Math.PI) / 2)
    return (
      at(x - 5, y - 6, oval(0, 0, 5.5, 11, C.nghe), 1, -10 + t * 30) +
      at(x + 8, y + 8, oval(0, 0, 5.5, 11, C.ngheDeep), 1, -46 + t * 30)
    )
  })

/** A cob of maize in its opened husk. */
export const cob: Subject = () =>
  path("M0-46C18-44 24-14 22 10 20 30 12 40 0 42-12 40-20 30-22 10-24-14-18-44 0-46Z", C.nghe) +
  many(6, (row) =>
    many(3, (col) => oval((col - 1) * 12, -30 + row * 11, 4.6, 4, row % 2 ? C.ngheDeep : C.nghePale)),
  ) +
  path("M0 46C-26 40-36 12-30-16-22 2-14 20 0 46Z", C.la) +
  path("M0 46C26 40 36 12 30-16 22 2 14 20 0 46Z", C.laMid)

/** A nest of dried vermicelli or noodles; strands get a darker outline so that pale stays visible on pale. */
export const nest =
  (strand: string, outline: string): Subject =>
  () =>
    oval(0, 2, 42, 36, outline) +
    many(
      4,
      (i) =>
        `<ellipse cx="${(i % 2) * 2 - 1}" cy="2" rx="${38 - i * 9}" ry="${32 - i * 8}" fill="none" stroke="${strand}" stroke-width="5.5"/>`,
    ) +
    stroke("M-34-12Q-4-34 28-14M-22 26Q6 36 32 14", strand, 5)

/** A flat cake pressed in a carved mould. */
export const pressedCake =
  (face: string, side: string, stamp: string): Subject =>
  () =>
    path("M-40-14L0-34 40-14V12L0 34-40 12Z", side) +
    path("M-40-14L0-34 40-14 0 8Z", face) +
    at(
      0,
      -13,
      many(
        4,
        (i) =>
          `<ellipse cx="9" rx="8" ry="5" fill="${stamp}" transform="scale(1.25 .62) rotate(${45 + i * 90})"/>`,
      ),
    ) +
    stroke("M0 10V32", face, 2.5)

/** A bar of puffed rice and peanuts. */
export const puffedBar: Subject = () =>
  path("M-42-10L14-30 44-16V6L-12 28-42 12Z", C.ngheDeep) +
  path("M-42-10L14-30 44-16-12 6Z", C.nghe) +
  many(11, (i) => {
    const u = (i % 4) / 4 + 0.12
    const v = Math.floor(i / 4) / 3 + 0.16
    return oval(-42 + 56 * u + 30 * v, -10 - 20 * u + 15 * v, 5, 3.2, i % 3 ? C.paper : C.son)
  })

/** A round of scorched rice, crisp and golden. */
export const crispRound: Subject = () =>
  oval(0, 6, 42, 32, C.ngheDeep) +
  oval(0, 0, 42, 32, C.nghe) +
  many(14, (i) => {
    const a = i * 2.4
    const d = 5 + i * 2
    return at(
      Math.cos(a) * d * 1.15,
      Math.sin(a) * d * 0.85,
      oval(0, 0, 5.5, 3, i % 4 ? C.paper : C.de),
      1,
      i * 53,
    )
  })

/** A slab of dark sticky cake dusted with flour, set with peanuts. */
export const stickySlab: Subject = () =>
  path("M-40-16L0-34 40-16V10L0 30-40 10Z", C.deDeep) +
  path("M-40-16L0-34 40-16 0 4Z", C.de) +
  many(5, (i) =>
    oval([-18, 0, 18, -2, 4][i] ?? 0, [-16, -25, -16, -8, -16][i] ?? 0, 6, 3.6, i % 2 ? C.paper : C.nghe),
  )

/** A cane-sugar slab, as it comes out of the mould. */
export const sugarSlab: Subject = () =>
  path("M-44-2L-30-18H44L36 4V20H-44Z", C.deDeep) +
  path("M-44-2L-30-18H44L36-2Z", C.deMid) +
  path("M-44-2H36V20H-44Z", C.de) +
  stroke("M-16 0V18M10 0V18", C.deDeep, 3)

/** A dumpling in ginger syrup. */
export const dumpling: Subject = (r) =>
  dot(0, 0, 36, r() < 0.4 ? C.nghePale : C.paper) +
  path("M10-34A36 36 0 0 1-6 36C24 26 28-10 10-34Z", C.stone) +
  dot(4, 4, 4, C.de) +
  dot(-9, -4, 3, C.de) +
  dot(-1, -14, 3, C.de)

/** A golden fritter. */
export const fritter: Subject = () =>
  path("M-38 4C-44-22-22-36 0-34 26-38 44-20 38 4 40 24 20 36 0 34-22 36-40 24-38 4Z", C.ngheDeep) +
  path("M-38 4C-44-22-22-36 0-34 20-36 30-26 30-8 20 18-14 26-38 4Z", C.nghe) +
  dot(-14, -10, 4, C.de) +
  dot(6, -18, 3, C.de) +
  dot(8, 2, 4, C.de) +
  dot(-10, 12, 3, C.de)
