import type { KindStyle } from "../kind-style.js"
import { C } from "../palette.js"
import { bough } from "../scenes/bough.js"
import {
  grapes,
  mandarin,
  mandarinHalf,
  passionFruit,
  passionHalf,
  pear,
  pearHalf,
  plum,
  plumHalf,
} from "../subjects/fruit.js"
import { canarium } from "../subjects/nuts.js"
import { heap, pair, portrait, repeat, tray } from "../templates/piles.js"
import { basket, bowl, crate, packed, shoulderPole } from "../templates/vessels.js"

type FruitKind = "mandarin" | "grape" | "plum" | "passion-fruit" | "pear" | "canarium"

const glass = { body: C.chamPale, shade: C.chamMid, label: C.paper, trim: C.cham }

export const FRUIT_STYLES: Record<FruitKind, KindStyle> = {
  mandarin: {
    tints: ["la", "cham", "nghe"],
    bands: [["la", "nghe", "nghePale"]],
    forms: ["box"],
    scenes: [pair(mandarin, mandarinHalf), crate(mandarin), shoulderPole(mandarin), bough(mandarin)],
  },
  grape: {
    tints: ["la", "tim", "nghe"],
    bands: [["timDeep", "timMid", "nghe"]],
    forms: ["box"],
    scenes: [portrait(grapes), bough(grapes), crate(grapes), basket(grapes)],
  },
  plum: {
    tints: ["son", "la", "nghe"],
    bands: [
      ["son", "nghePale", "laMid"],
      ["sonDeep", "sonMid", "nghe"],
    ],
    forms: ["jar", "box"],
    scenes: [
      pair(plum, plumHalf),
      bough(plum),
      bowl(plum, [C.cham, C.chamDeep, C.nghePale]),
      packed(plum, glass),
    ],
  },
  "passion-fruit": {
    tints: ["tim", "nghe", "la"],
    bands: [["tim", "nghe", "nghePale"]],
    forms: ["box"],
    scenes: [pair(passionFruit, passionHalf), repeat(passionHalf), crate(passionFruit)],
  },
  pear: {
    tints: ["la", "nuoc", "de"],
    bands: [
      ["la", "nghe", "nghePale"],
      ["nuoc", "nghe", "paper"],
    ],
    forms: ["bag"],
    scenes: [
      pair(pear, pearHalf),
      bough(pear),
      basket(pear),
      packed(pearHalf, { body: C.la, shade: C.laDeep, label: C.paper, trim: C.nghe }),
    ],
  },
  canarium: {
    tints: ["tim", "la", "stone"],
    bands: [["timDeep", "nghe", "timMid"]],
    forms: ["jar"],
    scenes: [
      bowl(canarium, [C.nghe, C.ngheDeep, C.timDeep]),
      heap(canarium),
      packed(canarium, glass),
      tray(canarium),
    ],
  },
}
