import { C } from "../palette.js"
import type { Subject } from "../scene.js"
import { dot, many, path, polygon, rect, stroke } from "../shapes.js"

/** A shiitake: thick cracked cap, pale stem. */
export const shiitake: Subject = () =>
  path("M-10 2H10L13 38Q0 46-13 38Z", C.dePale) +
  path("M3 2H10L13 38Q8 42 2 42Z", C.deMid) +
  path("M-42 6C-42-24-22-38 0-38S42-24 42 6Q0 22-42 6Z", C.de) +
  path("M10-37C30-34 42-20 42 6Q30 12 16 14 34-12 10-37Z", C.deDeep) +
  stroke("M-20-18L-12-26M-16-4L-6-12 4-6M0-28L8-20M12-8L20-4M-30-4L-26-8", C.dePale, 4)

/** A shiitake from below: the gills. */
export const shiitakeUnder: Subject = () =>
  dot(0, 0, 41, C.de) +
  dot(0, 0, 34, C.dePale) +
  many(
    12,
    (i) => `<path d="M0-14V-31" stroke="${C.deMid}" stroke-width="3" transform="rotate(${i * 30})"/>`,
  ) +
  dot(0, 0, 11, C.deMid) +
  dot(-2, -2, 8, C.paper)

/** Wood ear: a dark wavy ear. */
export const woodEar: Subject = () =>
  path("M-40 6C-44-20-20-42 4-36 22-44 44-24 40-2 46 18 28 38 8 34-8 42-36 34-40 6Z", C.deDeep) +
  path("M-26 6C-28-12-10-26 4-20 16-26 28-12 25 0 28 12 16 22 4 18-8 26-24 20-26 6Z", C.de) +
  stroke("M-10 4C-10-6 2-10 8-6", C.deMid, 4)

/** Star anise, eight boats with a seed in each. */
export const starAnise: Subject = () =>
  many(
    8,
    (i) =>
      `<g transform="rotate(${i * 45})"><path d="M0-6C-13-16-11-30 0-46 11-30 13-16 0-6Z" fill="${i % 2 ? C.de : C.deDeep}"/><ellipse cy="-22" rx="4" ry="6.5" fill="${C.nghe}"/></g>`,
  ) + dot(0, 0, 7, C.deDeep)

/** A root of rock ginger. */
export const ginger: Subject = () =>
  path(
    "M-42 16C-46 0-30-8-18-6-22-24-12-38 0-34 10-32 10-16 8-8 20-14 30-28 40-20 48-10 36 2 26 6 36 12 36 28 24 30 14 32 6 24 2 18-10 30-38 34-42 16Z",
    C.nghe,
  ) +
  path(
    "M8-8C20-14 30-28 40-20 48-10 36 2 26 6 36 12 36 28 24 30 14 32 6 24 2 18 20 16 18 2 8-8Z",
    C.ngheDeep,
  ) +
  stroke("M-30 6Q-26 12-28 20M-14-10Q-4-6 4-12M-8-24Q-2-22 4-26M22-8Q28-6 32-10", C.de, 3)

/** A slice of ginger. */
export const gingerSlice: Subject = () =>
  path("M-36 2C-38-20-18-34 4-32 26-36 42-16 36 4 38 24 16 34-4 31-26 34-36 20-36 2Z", C.ngheDeep) +
  path("M-29 2C-30-14-14-26 4-25 22-28 34-12 29 4 30 18 14 26-4 24-20 26-29 16-29 2Z", C.nghePale) +
  `<ellipse rx="16" ry="13" fill="none" stroke="${C.nghe}" stroke-width="4"/>`

/** A curl of dried mandarin peel. */
export const peel: Subject = () =>
  path(
    "M-38 22C-46-14-14-42 18-34 46-26 44 12 18 18 2 20-8 8 0-2 6-10 18-6 16 2 26-2 24-16 10-18-10-20-20 0-14 18-12 26-34 36-38 22Z",
    C.ngheDeep,
  ) + stroke("M-30 16C-34-10-10-32 14-26", C.nghe, 6)

/** A bamboo shoot in its sheaths. */
export const bambooShoot: Subject = () =>
  path("M0-52C20-30 30 8 28 42H-28C-30 8-20-30 0-52Z", C.deMid) +
  path("M0-52C20-30 30 8 28 42L2 42C22 12 16-26 0-52Z", C.de) +
  path("M-28 42C-28 20-24 4-18-6-6 8-4 26-6 42Z", C.nghe) +
  path("M-20-8C-14-20-8-32-2-38 6-24 8-10 4 4-4-2-12-6-20-8Z", C.nghe) +
  path("M28 42C28 24 26 12 22 2 8 12 2 28 4 42Z", C.ngheDeep)

/** A dried strip of bamboo shoot. */
export const shootStrip: Subject = () =>
  path("M-12-44Q4-50 12-40L16 40Q2 50-12 42Z", C.nghe) + stroke("M-4-36L-2 36M5-34L8 34", C.ngheDeep, 3.5)

/** A chilli. */
export const chilli: Subject = () =>
  path("M-12-30C6-34 16-20 14 0 12 22 2 38-16 46-4 26-6 8-12-6-16-16-18-26-12-30Z", C.son) +
  stroke("M-2-30Q-2-42 8-46", C.la, 6) +
  stroke("M-4-20Q2-12 2-2", C.sonMid, 4)

/** A cube of black jelly, seen from its corner. */
export const jellyCube: Subject = () =>
  polygon(
    [
      [0, -40],
      [37, -20],
      [0, 0],
      [-37, -20],
    ],
    C.jellyTop,
  ) +
  polygon(
    [
      [-37, -20],
      [0, 0],
      [0, 42],
      [-37, 22],
    ],
    C.jellyMid,
  ) +
  polygon(
    [
      [37, -20],
      [0, 0],
      [0, 42],
      [37, 22],
    ],
    C.jelly,
  ) +
  stroke("M-22-20L-4-29", C.paper, 4)

/** A length of sausage tied at both ends. */
export const sausage: Subject = () =>
  stroke("M0-50V-38M0 38V48", C.line, 4) +
  rect(-17, -42, 34, 84, C.son, 17) +
  path("M3-42A17 17 0 0 1 17-25V25A17 17 0 0 1 3 42Q10 0 3-42Z", C.sonDeep) +
  stroke("M-8-22V-8M-6 6V22M4-10V4", C.sonMid, 4)

/** A strip of hearth-smoked pork: skin, fat, lean. */
export const porkStrip: Subject = () =>
  stroke("M0-56V-42", C.line, 4) +
  path("M-20-44C-4-50 10-48 20-42 24-16 16 10 20 42 8 50-10 50-20 44-16 14-24-14-20-44Z", C.sonDeep) +
  path("M-20-44C-14-46-8-47-3-47-6-14 2 14-3 48-10 49-16 47-20 44-16 14-24-14-20-44Z", C.dePale) +
  path("M-20-44L-13-46C-16-14-8 14-12 47L-20 44C-16 14-24-14-20-44Z", C.de) +
  stroke("M8-30Q4-8 10 10M12 20V34", C.sonMid, 3.5)

/** A round slice of sausage. */
export const sausageSlice: Subject = () =>
  dot(0, 0, 36, C.sonDeep) +
  dot(0, 0, 31, C.son) +
  dot(-10, -8, 6, C.dePale) +
  dot(10, -12, 4, C.dePale) +
  dot(6, 10, 7, C.dePale) +
  dot(-12, 12, 4, C.dePale)
