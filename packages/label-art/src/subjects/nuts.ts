import { C } from "../palette.js"
import type { Subject } from "../scene.js"
import { at, dot, many, oval, path, polygon, stroke } from "../shapes.js"

/** A chestnut: brown coat, pale foot, pointed tip. */
export const chestnut: Subject = () =>
  path("M0-40C30-40 43-8 37 16 30 36-30 36-37 16-43-8-30-40 0-40Z", C.de) +
  path("M4-40C31-38 43-8 37 16L20 24C28 0 24-26 4-40Z", C.deDeep) +
  path("M-37 15C-18 26 18 26 37 15 30 36-30 36-37 15Z", C.deMid) +
  path("M-5-38Q0-54 5-38Z", C.deDeep) +
  stroke("M-21-18Q-27-5-23 6", C.deMid, 5)

/** An open burr: a ring of spines with two nuts inside. */
export const burr: Subject = (r) =>
  polygon(
    Array.from({ length: 44 }, (_, i) => {
      const a = (i / 44) * Math.PI * 2
      const radius = i % 2 ? 33 + r() * 2 : 46 + r() * 4
      return [Math.cos(a) * radius, Math.sin(a) * radius] as const
    }),
    C.la,
  ) +
  oval(0, 2, 29, 25, C.nghePale) +
  at(-10, 4, chestnut(r), 0.48, -14) +
  at(11, 4, chestnut(r), 0.48, 14)

/** A peanut in its shell, or opened on two red kernels. */
export const peanut: Subject = (r) => {
  const shell =
    "M-12-44C14-46 18-22 11-8 9-2 13 4 18 12 24 30 12 46-5 45-24 43-28 22-20 6-17 0-20-6-23-12-31-28-26-42-12-44Z"
  if (r() < 0.5)
    return (
      path(shell, C.deMid) +
      path(
        "M-10-36C6-38 10-22 4-10 2-2 6 6 10 14 14 28 8 38-4 37-18 36-20 22-13 8-10 0-13-6-16-13-22-26-20-34-10-36Z",
        C.nghePale,
      ) +
      oval(-7, -20, 10, 13, C.son) +
      oval(-3, 20, 11, 13, C.son) +
      dot(-10, -24, 2.6, C.sonMid) +
      dot(-6, 15, 2.6, C.sonMid)
    )
  return (
    path(shell, C.deMid) +
    stroke("M-20-30Q-6-24 8-28M-16-14Q-6-10 8-14M-15 10Q-2 6 12 10M-16 26Q0 20 17 26M-6-38V36", C.de, 2.6)
  )
}

/** A red peanut kernel. */
export const kernel: Subject = () =>
  oval(0, 0, 22, 32, C.son) +
  path("M4-32A22 32 0 0 1 4 32Q18 0 4-32Z", C.sonDeep) +
  stroke("M-10-14Q-14-4-11 6", C.sonMid, 4)

/** A yellow soybean. */
export const soybean: Subject = () =>
  oval(0, 0, 33, 28, C.nghe) +
  path("M4-28A33 28 0 0 1 4 28Q24 0 4-28Z", C.ngheDeep) +
  oval(-4, 12, 9, 4, C.de) +
  stroke("M-18-8Q-14-16-6-18", C.nghePale, 4)

/** A roasted coffee bean. */
export const coffeeBean: Subject = () =>
  oval(0, 0, 26, 37, C.deDeep) +
  stroke("M2-35C-14-14 14 14-2 35", C.deMid, 4) +
  stroke("M-17-10Q-19 0-16 10", C.de, 4)

/** An egg. */
export const egg: Subject = () =>
  path("M0-40C20-40 32-8 32 8 32 28 18 38 0 38-18 38-32 28-32 8-32-8-20-40 0-40Z", C.paper) +
  path("M6-39C24-34 32-8 32 8 32 28 18 38 0 38 22 22 20-12 6-39Z", C.deMid)

/** A cluster of canarium fruit. */
export const canarium: Subject = () =>
  path("M0-40C20-36 26-12 24 6 22 26 10 38 0 42-10 38-22 26-24 6-26-12-20-36 0-40Z", C.timDeep) +
  path("M4-39C22-34 26-12 24 6 22 26 10 38 0 42 14 16 14-14 4-39Z", C.ink) +
  stroke("M-12-14Q-15 0-11 12", C.timMid, 4)

/** A few pieces of one good on an invisible string, top to bottom. */
export const stringOf =
  (subject: Subject, pieces: number): Subject =>
  (r) =>
    many(pieces, (i) => at(0, i * 34, subject(r), 0.5, r() * 30 - 15))
