import { C } from "../palette.js"
import type { Subject } from "../scene.js"
import { at, dot, many, mirrored, oval, path, stroke } from "../shapes.js"

const blade = "M0 0C-15-18-15-44 0-64 15-44 15-18 0 0Z"

/** One long leaf, growing up from the origin, 64 high. */
export const leafBlade = (fill: string, vein: string): string =>
  path(blade, fill) + stroke("M0-4V-50", vein, 2.6)

/** Two leaves and a bud, as tea is picked. */
export const teaSprig: Subject = () =>
  stroke("M0 42V8", C.la, 5) +
  at(0, 20, leafBlade(C.la, C.laMid), 0.92, -52) +
  at(0, 20, leafBlade(C.laDeep, C.laMid), 0.92, 52) +
  at(0, 14, path("M0 0C-10-14-9-34 0-52 9-34 10-14 0 0Z", C.laMid), 1)

/** Jiaogulan: five leaflets from one stalk. */
export const fiveLeaf: Subject = () =>
  stroke("M0 44V10", C.la, 4) +
  [-76, -38, 38, 76]
    .map((turn, i) =>
      at(0, 10, leafBlade(i % 2 ? C.la : C.laDeep, C.laMid), i === 0 || i === 3 ? 0.6 : 0.78, turn),
    )
    .join("") +
  at(0, 10, leafBlade(C.la, C.laMid), 0.9)

/** Bitter-tea or black-jelly herb: leaves in pairs on a stalk. */
export const pairedSprig: Subject = () => {
  const side =
    at(0, 30, leafBlade(C.la, C.laMid), 0.6, 58) +
    at(0, 4, leafBlade(C.la, C.laMid), 0.54, 52) +
    at(0, -18, leafBlade(C.la, C.laMid), 0.42, 44)
  return (
    stroke("M0 46V-24", C.laDeep, 4) + side + mirrored(side) + at(0, -18, leafBlade(C.laDeep, C.laMid), 0.5)
  )
}

/** Fresh greens: curling shoots in a tied handful. */
export const shoots: Subject = () =>
  many(5, (i) => {
    const lean = (i - 2) * 12
    return (
      stroke(`M${(i - 2) * 4} 44C${(i - 2) * 5} 10 ${lean} 0 ${lean * 1.4}-22`, i % 2 ? C.la : C.laDeep, 5) +
      at(lean * 1.4, -16, leafBlade(i % 2 ? C.la : C.laDeep, C.laMid), 0.5, lean * 1.6)
    )
  }) + stroke("M-12 22H12", C.nghe, 8)

/** Lemongrass. */
export const lemongrass: Subject = () =>
  many(3, (i) =>
    at(
      (i - 1) * 14,
      44,
      path("M-6 0L-3-50Q-14-76-10-92Q0-80 0-54Q2-80 14-90Q12-70 4-50L6 0Z", i === 1 ? C.la : C.laMid) +
        oval(0, -2, 7, 9, C.nghePale),
      0.95,
      (i - 1) * 10,
    ),
  ) + stroke("M-22 14H22", C.de, 7)

/** A sprig of small round fruit: mắc mật, mắc khén, Sichuan pepper. */
export const berrySprig =
  (fruit: string, glint: string): Subject =>
  () => {
    const side = many(
      3,
      (i) =>
        stroke(`M0 ${28 - i * 22}L24 ${14 - i * 20}`, C.la, 3) +
        dot(26, 13 - i * 20, 9, fruit) +
        dot(23, 10 - i * 20, 2.4, glint),
    )
    return (
      stroke("M0 46V-30", C.la, 4) +
      side +
      mirrored(side) +
      dot(0, -34, 10, fruit) +
      dot(-3, -37, 2.6, glint) +
      at(0, 36, leafBlade(C.laDeep, C.laMid), 0.5, 104)
    )
  }

/** A blossom of five petals. */
export const blossom =
  (petal: string, heart: string): Subject =>
  () =>
    many(5, (i) => `<ellipse cy="-20" rx="14" ry="19" fill="${petal}" transform="rotate(${i * 72})"/>`) +
    dot(0, 0, 10, heart)
