import type { KindStyle } from "../kind-style.js"
import { C } from "../palette.js"
import { demijohn, still, threeJars } from "../scenes/cellar.js"
import { dropper, juiceGlass, oilBottle, twoGlasses, waterDrop } from "../scenes/glass.js"
import { comb, dipper, honeyJar, logHive } from "../scenes/honey.js"
import { bottleWith, gourd, leafJar, toast } from "../scenes/spirits.js"
import { leavesOnRidge, teaCup, teapot, teaRows } from "../scenes/tea.js"
import { waterfall } from "../scenes/travel.js"
import { bee } from "../subjects/animals.js"
import { pear, plum } from "../subjects/fruit.js"
import { cob } from "../subjects/grain.js"
import { blossom, fiveLeaf, lemongrass, pairedSprig, teaSprig } from "../subjects/leaves.js"
import { peanut } from "../subjects/nuts.js"
import { portrait, tray } from "../templates/piles.js"
import { basket, mortar, packed } from "../templates/vessels.js"

type DrinkKind =
  | "tea"
  | "herb"
  | "essence"
  | "camellia-oil"
  | "peanut-oil"
  | "spirit"
  | "fruit-liqueur"
  | "drink"
  | "water"
  | "honey"

const camellia = blossom(C.paper, C.nghe)
const tin = { body: C.la, shade: C.laDeep, label: C.nghePale, trim: C.nghe }
const redTin = { body: C.son, shade: C.sonDeep, label: C.nghePale, trim: C.nghe }

export const DRINK_STYLES: Record<DrinkKind, KindStyle> = {
  tea: {
    tints: ["la", "nuoc", "nghe"],
    bands: [
      ["la", "nghePale", "nghe"],
      ["laDeep", "laMid", "nghe"],
      ["deDeep", "nghe", "laMid"],
    ],
    forms: ["tin", "box"],
    scenes: [leavesOnRidge, teaRows, teaCup, teapot, packed(teaSprig, redTin), portrait(teaSprig)],
  },
  herb: {
    tints: ["la", "nuoc", "stone"],
    bands: [
      ["la", "nghePale", "laMid"],
      ["nuoc", "nghe", "paper"],
    ],
    forms: ["box", "bag", "jar"],
    scenes: [
      portrait(fiveLeaf),
      mortar(fiveLeaf),
      packed(fiveLeaf, tin),
      tray(pairedSprig, 180),
      basket(fiveLeaf),
    ],
  },
  essence: {
    tints: ["nuoc", "la", "tim"],
    bands: [
      ["nuoc", "nghePale", "nghe"],
      ["la", "nghe", "paper"],
    ],
    forms: ["bottle"],
    scenes: [dropper(lemongrass), portrait(lemongrass), packed(lemongrass, tin)],
  },
  "camellia-oil": {
    tints: ["tim", "la", "son"],
    bands: [["la", "nghePale", "nghe"]],
    forms: ["bottle"],
    scenes: [oilBottle(camellia), dropper(camellia), packed(camellia, redTin)],
  },
  "peanut-oil": {
    tints: ["nghe", "cham", "de"],
    bands: [["de", "nghe", "dePale"]],
    forms: ["bottle"],
    scenes: [
      oilBottle(peanut),
      packed(peanut, { body: C.nghe, shade: C.ngheDeep, label: C.paper, trim: C.son }),
      dropper(peanut, C.ngheDeep),
    ],
  },
  spirit: {
    tints: ["cham", "son", "nghe", "stone"],
    bands: [
      ["cham", "nghe", "sonMid"],
      ["chamDeep", "sonMid", "nghe"],
      ["sonDeep", "nghe", "nghePale"],
    ],
    forms: ["bottle"],
    scenes: [bottleWith(cob), gourd, leafJar, toast, threeJars, still],
  },
  "fruit-liqueur": {
    tints: ["son", "tim", "nghe"],
    bands: [["sonDeep", "nghe", "sonMid"]],
    forms: ["bottle"],
    scenes: [
      demijohn(plum),
      packed(plum, { body: C.sonMid, shade: C.son, label: C.paper, trim: C.chamDeep }),
      bottleWith(plum),
    ],
  },
  drink: {
    tints: ["nuoc", "la", "nghe"],
    bands: [["nuoc", "paper", "nghe"]],
    forms: ["bottle"],
    scenes: [juiceGlass(pear), packed(pear, tin), twoGlasses(pear)],
  },
  water: {
    tints: ["nuoc", "cham", "stone"],
    bands: [["nuoc", "paper", "nuocMid"]],
    forms: ["bottle"],
    scenes: [
      packed(waterDrop, { body: C.nuocMid, shade: C.nuoc, label: C.paper, trim: C.cham }),
      portrait(waterDrop),
      waterfall,
    ],
  },
  honey: {
    tints: ["nghe", "de", "la"],
    bands: [
      ["de", "nghe", "nghePale"],
      ["deDeep", "nghe", "deMid"],
    ],
    forms: ["jar", "bottle"],
    scenes: [
      comb,
      dipper,
      honeyJar,
      logHive,
      packed(bee, { body: C.nghe, shade: C.ngheDeep, label: C.paper, trim: C.deDeep }),
    ],
  },
}
