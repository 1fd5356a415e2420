import { type PackColours, pack, steppedDiamond } from "../packs.js"
import { C, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, dot, many, oval, path, polygon, rect, stroke } from "../shapes.js"

/** A round woven tray of bamboo, seen from above. */
export function weave(radius: number): string {
  const rings = [1, 0.93, 0.84]
  const colours = [C.de, C.deMid, C.dePale]
  const spokes = many(16, (i) => {
    const a = (i / 16) * Math.PI * 2
    return `M${Math.round(Math.cos(a) * radius * 0.84)} ${Math.round(Math.sin(a) * radius * 0.84)}L${Math.round(Math.cos(a) * radius * 0.2)} ${Math.round(Math.sin(a) * radius * 0.2)}`
  })
  return (
    rings.map((k, i) => dot(0, 0, radius * k, colours[i] ?? C.de)).join("") + stroke(spokes, C.deMid, 2.5)
  )
}

const mound = (subject: Subject, r: () => number, y: number): string => {
  const spots = [
    [-74, 0],
    [0, -4],
    [74, 0],
    [-38, -38],
    [38, -38],
    [0, -70],
  ] as const
  return [...spots]
    .reverse()
    .map(([x, dy]) => at(x, y + dy, subject(r), 0.98, between(r, -20, 20)))
    .join("")
}

export type BowlColours = readonly [body: string, shade: string, band: string]

/** A bowl heaped with goods. */
export const bowl = (subject: Subject, [body, shade, band]: BowlColours): Scene => ({
  name: "bowl",
  draw: ({ r }) =>
    oval(0, 130, 96, 9, SHADE) +
    mound(subject, r, 0) +
    path("M-130 6H130C128 74 90 116 46 122V131H-46V122C-90 116-128 74-130 6Z", body) +
    path("M72 6H130C128 74 90 116 46 122V131H10C60 108 78 60 72 6Z", shade) +
    rect(-130, 6, 260, 11, band) +
    many(5, (i) => steppedDiamond((i - 2) * 46, 52 - Math.abs(i - 2) * 3, 15, band)),
})

/** A basket of split bamboo with a handle, goods heaped in it. */
export const basket = (subject: Subject): Scene => ({
  name: "basket",
  draw: ({ r }) => {
    const slats = many(4, (row) =>
      many(7 - (row > 1 ? 1 : 0), (i) => {
        const n = 7 - (row > 1 ? 1 : 0)
        return rect((i - (n - 1) / 2) * 32 - 12 + (row % 2 ? 4 : -4), 30 + row * 24, 22, 13, C.deMid, 3)
      }),
    )
    return (
      oval(0, 130, 116, 9, SHADE) +
      `<path d="M-116 8C-116-168 116-168 116 8" fill="none" stroke="${C.deDeep}" stroke-width="12"/>` +
      mound(subject, r, 0) +
      path("M-132 10H132L108 118Q104 131 88 131H-88Q-104 131-108 118Z", C.de) +
      slats +
      rect(-138, 4, 276, 18, C.deDeep, 9)
    )
  },
})

/** Two baskets on a shoulder pole: how goods come to market. */
export const shoulderPole = (subject: Subject): Scene => ({
  name: "shoulder-pole",
  draw: ({ r }) => {
    const side = (x: number): string =>
      stroke(`M${x}-96L${x - 54} 40M${x}-96L${x + 54} 40`, C.line, 3.5) +
      at(x - 30, 24, subject(r), 0.72, between(r, -20, 20)) +
      at(x + 30, 24, subject(r), 0.72, between(r, -20, 20)) +
      at(x, 6, subject(r), 0.8, between(r, -20, 20)) +
      path(`M${x - 68} 40H${x + 68}L${x + 48} 124Q${x} 138 ${x - 48} 124Z`, C.de) +
      stroke(`M${x - 58} 66H${x + 58}M${x - 53} 90H${x + 53}M${x - 47} 112H${x + 47}`, C.deMid, 6) +
      rect(x - 72, 34, 144, 13, C.deDeep, 6)
    return (
      oval(-84, 130, 66, 8, SHADE) +
      oval(84, 130, 66, 8, SHADE) +
      stroke("M-148-84Q0-132 148-84", C.deDeep, 12) +
      side(-84) +
      side(84)
    )
  },
})

/** An open sack, its neck rolled, full to the brim. */
export const sack = (
  fill: string,
  glint: string,
  subject: Subject,
  colours: BowlColours = [C.stoneMid, C.stoneDeep, C.cham],
): Scene => ({
  name: "sack",
  draw: ({ r }) => {
    const [body, shade, sign] = colours
    return (
      oval(0, 130, 130, 10, SHADE) +
      path("M-92-46C-70-104 70-104 92-46Z", fill) +
      many(9, (i) => oval(-56 + (i % 5) * 28, -58 - (i > 4 ? 16 : 0) + (i % 2) * 6, 7, 4, glint)) +
      path("M-98-38C-108 10-124 60-118 104Q-114 131-84 131H84Q114 131 118 104C124 60 108 10 98-38Z", body) +
      path("M62-38C74 20 92 70 76 131H84Q114 131 118 104C124 60 108 10 98-38Z", shade) +
      rect(-108, -56, 216, 26, body, 13) +
      path("M58-56H95A13 13 0 0 1 95-30H62Z", shade) +
      steppedDiamond(-12, 48, 44, sign) +
      steppedDiamond(-12, 48, 18, body) +
      at(112, 104, subject(r), 0.72, 24)
    )
  },
})

/** The pack on the shelf with some of what is inside at its foot. */
export const packed = (subject: Subject, colours: PackColours, sign: Subject = subject): Scene => ({
  name: "packed",
  draw: ({ r, form }) => {
    const side = form === "box" || form === "bundle" ? 118 : 104
    return (
      pack(form, colours, sign(r)) +
      at(-side, 100, subject(r), 0.86, between(r, -24, 10)) +
      at(side, 98, subject(r), 0.94, between(r, -10, 24))
    )
  },
})

/** A stone mortar with a pestle. */
export const mortar = (subject: Subject): Scene => ({
  name: "mortar",
  draw: ({ r }) =>
    oval(0, 130, 110, 9, SHADE) +
    stroke("M12 0L84-120", C.deDeep, 26) +
    stroke("M10-6L78-116", C.de, 12) +
    at(-56, -16, subject(r), 0.9, -20) +
    at(0, -26, subject(r), 0.9, 12) +
    path("M-112-4H112C110 50 84 82 58 92L70 131H-70L-58 92C-84 82-110 50-112-4Z", C.stoneDeep) +
    path("M56-4H112C110 50 84 82 58 92L70 131H26C64 90 66 40 56-4Z", C.stoneDark) +
    rect(-120, -14, 240, 20, C.stoneMid, 10) +
    at(-118, 106, subject(r), 0.82, -30) +
    at(116, 108, subject(r), 0.7, 30),
})

/** A market crate of wooden slats. */
export const crate = (subject: Subject): Scene => ({
  name: "crate",
  draw: ({ r }) =>
    oval(0, 131, 150, 9, SHADE) +
    mound(subject, r, 14) +
    at(-112, 14, subject(r), 0.9, -10) +
    at(112, 14, subject(r), 0.9, 10) +
    many(3, (i) => rect(-144, 24 + i * 36, 288, 30, i % 2 ? C.deMid : C.de, 3)) +
    polygon(
      [
        [-144, 20],
        [-118, 20],
        [-118, 131],
        [-144, 131],
      ],
      C.deDeep,
    ) +
    polygon(
      [
        [118, 20],
        [144, 20],
        [144, 131],
        [118, 131],
      ],
      C.deDeep,
    ),
})
