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

/** A roast duck on its back, glazed. */
export const duck: Subject = () =>
  path("M-42 12C-44-14-18-34 8-30 30-28 44-12 42 8 40 28 18 36-6 34-28 34-40 28-42 12Z", C.de) +
  path("M8-30C30-28 44-12 42 8 40 28 18 36-6 34 22 28 30-8 8-30Z", C.deDeep) +
  path("M-8 14C-14-4 2-18 18-10 30-2 30 16 20 24L4 24Q-4 22-8 14Z", C.deMid) +
  stroke("M20 22L40 36", C.dePale, 9) +
  oval(42, 36, 7, 6, C.paper) +
  stroke("M-28-4Q-20-18-6-20", C.deMid, 5)

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
