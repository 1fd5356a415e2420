import { steppedDiamond } from "../packs.js"
import { C, SHADE } from "../palette.js"
import type { Scene } from "../scene.js"
import { at, dot, many, oval, path, polygon, rect, stroke } from "../shapes.js"
import { bee } from "../subjects/animals.js"
import { blossom } from "../subjects/leaves.js"

const cell = (x: number, y: number, size: number, fill: string): string =>
  polygon(
    [0, 1, 2, 3, 4, 5].map(
      (k) => [x + size * Math.sin((k * Math.PI) / 3), y + size * Math.cos((k * Math.PI) / 3)] as const,
    ),
    fill,
  )

/** A comb with some cells open, one bee at work. */
export const comb: Scene = {
  name: "comb",
  draw: ({ r }) => {
    const rows = [3, 4, 5, 4, 3]
    const cells = rows
      .map((n, row) =>
        many(n, (i) => {
          const x = (i - (n - 1) / 2) * 62
          const y = -104 + row * 53
          const chance = r()
          if (chance < 0.16) return cell(x, y, 32, C.deDeep) + cell(x, y + 3, 22, C.de)
          return (
            cell(x, y, 32, chance < 0.5 ? C.ngheDeep : C.nghe) +
            (chance > 0.72 ? cell(x - 5, y - 5, 11, C.nghePale) : "")
          )
        }),
      )
      .join("")
    return cells + at(96, 82, bee(r), 1.35, -34)
  },
}

/** A dipper, honey running from it into a bowl. */
export const dipper: Scene = {
  name: "dipper",
  draw: () =>
    oval(0, 130, 96, 9, SHADE) +
    stroke("M20-58L120-134", C.de, 14) +
    at(
      -8,
      -40,
      many(4, (i) =>
        rect(
          -40 + (i === 0 || i === 3 ? 8 : 0),
          -40 + i * 20,
          80 - (i === 0 || i === 3 ? 16 : 0),
          15,
          i % 2 ? C.de : C.deDeep,
          7.5,
        ),
      ),
      1,
      52,
    ) +
    path("M-60-44C-66 10-54 24-58 70H-28C-32 30-4 30-10-2-18-34-44-20-60-44Z", C.nghe) +
    oval(-2, 60, 122, 24, C.ngheDeep) +
    oval(-2, 58, 108, 18, C.nghe) +
    path("M-126 60C-90 88 86 88 122 60 120 100 82 126 40 131H-44C-86 126-124 100-126 60Z", C.cham) +
    path("M122 60C120 100 82 126 40 131H10C52 120 72 100 76 78 96 74 112 68 122 60Z", C.chamDeep) +
    many(5, (i) => steppedDiamond((i - 2) * 38, 103 - Math.abs(i - 2) * 4, 12, C.nghe)),
}

/** A jar full to the shoulder, cloth tied over its mouth. */
export const honeyJar: Scene = {
  name: "jar",
  draw: ({ r }) =>
    oval(8, 131, 108, 9, SHADE) +
    path("M-70-66C-70-50-98-44-98-14V104Q-98 131-70 131H70Q98 131 98 104V-14C98-44 70-50 70-66Z", C.nghe) +
    path("M44-66C44-50 68-44 68-14V104Q68 131 42 131H70Q98 131 98 104V-14C98-44 70-50 70-66Z", C.ngheDeep) +
    path("M-72-112Q0-138 72-112L96-52Q72-66 52-52 26-66 0-52-26-66-52-52-72-66-96-52Z", C.son) +
    rect(-76, -82, 152, 11, C.nghePale, 5) +
    stroke("M-80-8V22", C.nghePale, 9) +
    polygon(
      [
        [0, -20],
        [68, 20],
        [68, 78],
        [0, 116],
        [-68, 78],
        [-68, 20],
      ],
      C.paper,
    ) +
    at(0, 52, bee(r), 1.3) +
    at(-118, 104, blossom(C.paper, C.ngheDeep)(r), 0.62, 10) +
    at(122, 100, blossom(C.paper, C.ngheDeep)(r), 0.72, 30),
}

/** A hollow-log hive on its stand, bees coming home. */
export const logHive: Scene = {
  name: "log-hive",
  draw: ({ r }) =>
    oval(0, 130, 140, 9, SHADE) +
    stroke("M-84 60L-104 130M84 60L104 130", C.deDeep, 14) +
    path("M-118-64H96C132-64 132 76 96 76H-118Z", C.de) +
    path("M-118 40H116C110 62 104 76 96 76H-118Z", C.deDeep) +
    oval(-118, 6, 42, 70, C.deMid) +
    oval(-118, 6, 30, 54, C.nghe) +
    oval(-118, 6, 15, 30, C.ngheDeep) +
    stroke("M-62-34H20M-40-6H70M-56 22H30", C.deMid, 5) +
    dot(60, 6, 11, C.deDeep) +
    path("M-140-66Q0-116 140-66L128-50Q0-92-128-50Z", C.ngheDeep) +
    at(-30, -98, bee(r), 0.72, 70) +
    at(112, -108, bee(r), 0.85, -120) +
    at(126, 92, bee(r), 0.6, -70),
}
