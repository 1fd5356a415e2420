import { C, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, dot, oval, path, rect, stroke } from "../shapes.js"

const drop = (fill: string): string => path("M0-26C16-4 20 6 20 14A20 20 0 0 1-20 14C-20 6-16-4 0-26Z", fill)

/** A small bottle with its dropper, the plant beside it. */
export const dropper = (plant: Subject, oil: string = C.la): Scene => ({
  name: "dropper",
  draw: ({ r }) =>
    oval(0, 131, 130, 9, SHADE) +
    at(-88, 38, plant(r), 1.75, -14) +
    at(104, 70, plant(r), 1.1, 16) +
    path(
      "M-30-56H50V-30C74-22 90-6 90 18V106Q90 131 66 131H-46Q-70 131-70 106V18C-70-6-54-22-30-30Z",
      C.deDeep,
    ) +
    path("M26-56H50V-30C74-22 90-6 90 18V106Q90 131 66 131H40Q62 131 62 106V18C62-6 46-22 26-30Z", C.ink) +
    rect(-38, -78, 96, 28, C.ngheDeep, 6) +
    path("M-14-78V-112Q-14-136 10-136T34-112V-78Z", C.deDeep) +
    rect(-54, 26, 128, 74, C.paper, 4) +
    at(10, 66, drop(oil), 0.95),
})

/** A tall bottle of pressed oil, a drop on its label. */
export const oilBottle = (plant: Subject): Scene => ({
  name: "oil-bottle",
  draw: ({ r }) =>
    oval(0, 131, 130, 9, SHADE) +
    path(
      "M-22-104H22V-48C22-22 70-16 70 20V106Q70 131 46 131H-46Q-70 131-70 106V20C-70-16-22-22-22-48Z",
      C.nghe,
    ) +
    path(
      "M4-104H22V-48C22-22 70-16 70 20V106Q70 131 46 131H22Q44 131 44 106V20C44-16 4-22 4-48Z",
      C.ngheDeep,
    ) +
    rect(-28, -134, 56, 38, C.deDeep, 6) +
    rect(-70, 24, 140, 76, C.paper) +
    at(0, 62, drop(C.ngheDeep), 1.05) +
    stroke("M-48 4Q-46-8-30-16", C.nghePale, 7) +
    at(-110, 84, plant(r), 1.05, between(r, -20, 20)) +
    at(112, 92, plant(r), 0.85, between(r, -20, 20)),
})

/** A tall glass of juice with the fruit it comes from. */
export const juiceGlass = (fruit: Subject): Scene => ({
  name: "juice",
  draw: ({ r }) =>
    oval(0, 131, 140, 9, SHADE) +
    stroke("M6-10L44-130H74", C.son, 9) +
    path("M-82-84H62L46 116Q44 131 30 131H-50Q-64 131-66 116Z", C.paper) +
    path("M-74-44H54L40 108Q39 120 28 120H-48Q-58 120-60 108Z", C.nghe) +
    path("M22-44H54L40 108Q39 120 28 120H0Q12 120 14 108Z", C.ngheDeep) +
    dot(-34, 10, 8, C.nghePale) +
    dot(-14, 50, 6, C.nghePale) +
    dot(-40, 74, 5, C.nghePale) +
    at(98, 62, fruit(r), 1.55, 12) +
    at(-106, 90, fruit(r), 1, -12),
})

/** A drop of water. */
export const waterDrop: Subject = () =>
  path("M0-44C22-10 32 4 32 16A32 28 0 0 1-32 16C-32 4-22-10 0-44Z", C.nuoc) +
  stroke("M-16 12Q-14 26-2 30", C.nuocMid, 5)

const tumbler = (): string =>
  path("M-48-70H48L38 66H-38Z", C.paper) +
  path("M-42-34H42L33 58H-33Z", C.nghe) +
  path("M14-34H42L33 58H8Z", C.ngheDeep) +
  dot(-18, 4, 6, C.nghePale) +
  dot(-6, 30, 4, C.nghePale)

/** Two tumblers on a tray, the fruit between them. */
export const twoGlasses = (fruit: Subject): Scene => ({
  name: "two-glasses",
  draw: ({ r }) =>
    path("M-164 104H164L140 131H-140Z", C.de) +
    rect(-170, 96, 340, 14, C.deDeep, 7) +
    at(0, 44, fruit(r), 1.3, between(r, -8, 8)) +
    at(-96, 32, tumbler()) +
    at(96, 32, tumbler()),
})
