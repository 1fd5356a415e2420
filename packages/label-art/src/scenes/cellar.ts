import { steppedDiamond } from "../packs.js"
import { BACK, C, SHADE } from "../palette.js"
import { between } from "../random.js"
import type { Scene, Subject } from "../scene.js"
import { at, many, oval, path, rect, stroke } from "../shapes.js"
import { smoke } from "../subjects/animals.js"

const jar = (body: string, shade: string, band: string): string =>
  path("M-34-72H34C38-50 66-36 66 4 66 40 46 60 30 60H-30C-46 60-66 40-66 4-66-36-38-50-34-72Z", body) +
  path("M12-72H34C38-50 66-36 66 4 66 40 46 60 30 60H8C40 40 44-24 12-72Z", shade) +
  path("M-44-70Q-30-98 0-98T44-70Q0-58-44-70Z", C.son) +
  rect(-38, -72, 76, 8, C.nghe, 4) +
  many(3, (i) => steppedDiamond((i - 1) * 32, 4, 13, band))

/** Three jars of different size, waiting. */
export const threeJars: Scene = {
  name: "three-jars",
  draw: () =>
    oval(0, 130, 160, 10, SHADE) +
    at(-84, 58, jar(C.deMid, C.de, C.deDeep), 1.16) +
    at(68, 40, jar(C.de, C.deDeep, C.nghe), 1.46) +
    at(-22, 84, jar(C.cham, C.chamDeep, C.nghe), 0.78),
}

/** The still over its fire, spirit dripping into a bowl. */
export const still: Scene = {
  name: "still",
  draw: () =>
    at(-62, -60, smoke(BACK, 2), 0.6) +
    oval(0, 131, 150, 9, SHADE) +
    path("M-132 131V84H20V131Z", C.stoneDark) +
    path(
      "M-92 131C-104 108-76 104-80 86-52 102-56 116-40 104-34 92-30 98-32 90-8 110-18 124-22 131Z",
      C.nghe,
    ) +
    path("M-138 20H26L14 86H-126Z", C.stoneDeep) +
    path("M-16 20H26L14 86H-26Z", C.stoneDark) +
    path("M-120 20Q-112-46-56-50T8 20Z", C.de) +
    path("M-40-48Q0-40 8 20H-22Q-20-30-40-48Z", C.deDeep) +
    rect(-76, -70, 40, 24, C.deDeep, 5) +
    stroke("M-40-58L96-20V58", C.nghe, 13) +
    oval(96, 76, 4, 7, C.chamPale) +
    path("M56 90H144C142 116 124 127 112 131H88C76 127 58 116 56 90Z", C.cham) +
    rect(52, 84, 96, 10, C.chamPale, 5),
}

/** A wide glass jar, fruit steeping in it. */
export const demijohn = (fruit: Subject): Scene => ({
  name: "demijohn",
  draw: ({ r }) =>
    oval(0, 131, 116, 9, SHADE) +
    path(
      "M-46-88H46C48-62 108-50 108 16V92Q108 131 72 131H-72Q-108 131-108 92V16C-108-50-48-62-46-88Z",
      C.paper,
    ) +
    path("M-96-4H96V90Q96 119 70 119H-70Q-96 119-96 90Z", C.sonMid) +
    [
      [-56, 76],
      [2, 80],
      [58, 74],
      [-30, 30],
      [34, 28],
    ]
      .map(([x = 0, y = 0]) => at(x, y, fruit(r), 0.76, between(r, -40, 40)))
      .join("") +
    rect(-56, -120, 112, 36, C.de, 8) +
    rect(-56, -94, 112, 9, C.deDeep) +
    stroke("M-88 12Q-86-16-62-34", C.stone, 8),
})
