import { C } from "../palette.js"
import type { Subject } from "../scene.js"
import { at, many, oval, path, stroke } from "../shapes.js"

/** A stream fish, whole. */
export const fish: Subject = () =>
  path("M-46 0C-30-24 6-28 26-4L46-20Q42 0 46 20L26 4C6 28-30 24-46 0Z", C.chamMid) +
  path("M-46 0C-30 24 6 28 26 4L46 20Q44 8 43 0L26-1C2 8-24 8-46 0Z", C.cham) +
  path("M-8-20Q4-34 18-24L12-14Z", C.cham) +
  oval(-31, -4, 4, 4, C.paper) +
  stroke("M-20-12Q-14 0-20 12M-4-10Q0-2-4 4M8-8Q12-2 8 3", C.chamPale, 3)

/** A roast duck, breast up, legs crossed, wings tucked. */
export const duck: Subject = () =>
  stroke("M26-14L43-32M32-6L47-14", C.dePale, 6) +
  oval(44, -34, 5, 5, C.paper) +
  oval(48, -15, 5, 5, C.paper) +
  path("M-44 14C-50-12-26-32 0-32 20-32 38-20 42 0 46 18 36 28 10 30H-20C-34 30-42 26-44 14Z", C.de) +
  path("M12-30C28-26 40-14 42 0 46 18 36 28 10 30H-20C14 26 30 2 12-30Z", C.deDeep) +
  path("M12 24C2 14 4-6 16-16 26-22 40-18 38-8 36 8 28 22 12 24Z", C.deMid) +
  path("M-30 18C-36 4-26-8-14-6-2-4 4 8-2 18-10 26-24 26-30 18Z", C.deDeep) +
  path("M-44 12C-54 8-56-2-50-8-46-2-40 0-38 6Z", C.de) +
  stroke("M-30-10Q-20-24-4-24", C.deMid, 5)

/** A bee, from above. */
export const bee: Subject = () =>
  `<g opacity=".9">${oval(-16, -14, 11, 22, C.paper).replace("/>", ' transform="rotate(-30 -16 -14)"/>')}${oval(16, -14, 11, 22, C.paper).replace("/>", ' transform="rotate(30 16 -14)"/>')}</g>` +
  oval(0, 8, 17, 27, C.nghe) +
  path("M-16-2Q0 6 16-2L17 8Q0 16-17 8ZM-16 16Q0 24 16 16L12 26Q0 32-12 26Z", C.ink) +
  oval(0, -20, 11, 10, C.ink)

/** Curls of smoke. */
export const smoke = (colour: string, curls = 3): string =>
  many(curls, (i) =>
    at(
      (i - (curls - 1) / 2) * 60,
      0,
      stroke("M0 0C-22-22 22-44 0-68S22-112 4-132", colour, 8),
      i % 2 ? 0.85 : 1,
    ),
  )
