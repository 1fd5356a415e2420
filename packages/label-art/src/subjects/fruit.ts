import { C } from "../palette.js"
import type { Subject } from "../scene.js"
import { at, dot, many, oval, path, stroke } from "../shapes.js"

const leaf = (x: number, y: number, turn: number, scale = 1): string =>
  at(
    x,
    y,
    path("M0 0C10-16 34-18 46-4 34 10 12 12 0 0Z", C.la) + stroke("M4-1Q22-6 38-4", C.laMid, 2.4),
    scale,
    turn,
  )

/** A leaf to set beside a fruit. */
export const fruitLeaf = leaf

export const mandarin: Subject = () =>
  oval(0, 4, 41, 36, C.nghe) +
  path("M8-31C34-28 44-8 41 8 37 30 20 40 0 40 26 26 28-8 8-31Z", C.ngheDeep) +
  stroke("M-27-4Q-28 8-22 18", C.nghePale, 5) +
  stroke("M0-30V-40", C.la, 5) +
  leaf(0, -34, -8, 0.8)

/** A mandarin cut across: nine segments. */
export const mandarinHalf: Subject = () =>
  dot(0, 0, 41, C.ngheDeep) +
  dot(0, 0, 36, C.nghePale) +
  many(
    9,
    (i) => `<path d="M-3-7L-10-29Q0-35 10-29L3-7Q0-4-3-7Z" fill="${C.nghe}" transform="rotate(${i * 40})"/>`,
  )

export const plum: Subject = () =>
  oval(0, 3, 36, 37, C.son) +
  path("M6-33C30-28 38-8 36 8 33 30 16 40 0 40 24 20 24-12 6-33Z", C.sonDeep) +
  stroke("M-2-32Q-12-6-4 24", C.sonDeep, 3) +
  stroke("M-24-6Q-26 8-20 18", C.sonMid, 5) +
  stroke("M-1-32Q0-42 6-46", C.la, 4) +
  leaf(3, -40, 10, 0.7)

/** A blood plum cut: red flesh to the stone. */
export const plumHalf: Subject = () =>
  oval(0, 0, 37, 38, C.sonDeep) +
  oval(0, 0, 32, 33, C.sonMid) +
  oval(0, 2, 24, 26, C.son) +
  oval(0, 3, 12, 16, C.de)

export const passionFruit: Subject = () =>
  dot(0, 2, 38, C.tim) +
  path("M8-36C32-30 40-10 38 6 34 30 16 42-4 40 26 24 28-12 8-36Z", C.timDeep) +
  stroke("M-24-6Q-26 6-21 16", C.timMid, 5) +
  stroke("M0-35V-43", C.la, 5)

export const passionHalf: Subject = () =>
  dot(0, 0, 40, C.timDeep) +
  dot(0, 0, 35, C.paper) +
  dot(0, 0, 28, C.nghe) +
  many(9, (i) => {
    const a = i * 2.4
    const d = 6 + i * 1.9
    return oval(Math.cos(a) * d, Math.sin(a) * d, 3.4, 4.4, C.ink)
  })

export const pear: Subject = () =>
  path(
    "M0-40C16-40 15-22 20-10 24 0 36 6 34 24 32 40 14 44 0 44-14 44-32 40-34 24-36 6-24 0-20-10-15-22-16-40 0-40Z",
    C.nghe,
  ) +
  path(
    "M6-39C17-36 15-22 20-10 24 0 36 6 34 24 32 40 14 44 0 44 24 34 16 8 10-6 7-14 10-28 6-39Z",
    C.ngheDeep,
  ) +
  stroke("M-21 8Q-25 18-20 28", C.nghePale, 5) +
  stroke("M0-38Q0-48 5-52", C.deDeep, 5) +
  leaf(2, -44, -4, 0.75)

export const pearHalf: Subject = () =>
  path(
    "M0-40C16-40 15-22 20-10 24 0 36 6 34 24 32 40 14 44 0 44-14 44-32 40-34 24-36 6-24 0-20-10-15-22-16-40 0-40Z",
    C.ngheDeep,
  ) +
  path(
    "M0-34C11-34 10-20 15-8 19 2 29 8 28 23 26 36 12 38 0 38-12 38-26 36-28 23-29 8-19 2-15-8-10-20-11-34 0-34Z",
    C.nghePale,
  ) +
  oval(-6, 17, 4, 7, C.deDeep) +
  oval(6, 17, 4, 7, C.deDeep)

/** A bunch of grapes, point down. */
export const grapes: Subject = () => {
  const rows = [4, 5, 4, 3, 2, 1]
  return (
    stroke("M0-34V-50", C.la, 5) +
    rows
      .map((n, row) =>
        many(n, (i) => {
          const x = (i - (n - 1) / 2) * 17
          const y = -28 + row * 14
          return dot(x, y, 10.5, (row * 2 + i) % 3 ? C.timDeep : C.tim) + dot(x - 3, y - 4, 2.2, C.timMid)
        }),
      )
      .join("") +
    leaf(0, -42, -20, 0.9)
  )
}
