import type { KindStyle } from "../kind-style.js"
import { C } from "../palette.js"
import { bough } from "../scenes/bough.js"
import { anvil, crossedKnives, knifeOnBoard } from "../scenes/forge.js"
import { incenseBowl, incenseFan, incenseSheaves } from "../scenes/incense.js"
import { raftOnRiver, stiltHouse, valleyPath, waterfall, windowView } from "../scenes/travel.js"
import { clothLine, indigoBag, loom, wovenField } from "../scenes/weaving.js"
import { bambooBasket, checkWeave, paperSheets } from "../scenes/wicker.js"
import { blossom } from "../subjects/leaves.js"
import { portrait, repeat } from "../templates/piles.js"

type CraftKind = "textile" | "knife" | "incense" | "craft" | "tourism" | "flower"

const peach = blossom(C.sonMid, C.nghe)

export const CRAFT_STYLES: Record<CraftKind, KindStyle> = {
  textile: {
    tints: ["cham", "nghe", "stone"],
    bands: [["chamDeep", "nghe", "sonMid"]],
    forms: ["bag"],
    scenes: [indigoBag, wovenField, loom, clothLine],
  },
  knife: {
    tints: ["stone", "de", "cham"],
    bands: [
      ["ink", "nghe", "sonMid"],
      ["deDeep", "nghe", "deMid"],
    ],
    forms: ["box"],
    scenes: [knifeOnBoard, crossedKnives, anvil],
  },
  incense: {
    tints: ["nghe", "son", "de"],
    bands: [["son", "nghe", "nghePale"]],
    forms: ["bundle"],
    scenes: [incenseFan, incenseBowl, incenseSheaves],
  },
  craft: {
    tints: ["nghe", "la", "stone"],
    bands: [["deDeep", "nghe", "deMid"]],
    forms: ["box"],
    scenes: [bambooBasket, checkWeave, paperSheets],
  },
  tourism: {
    tints: ["nuoc", "cham", "la"],
    bands: [
      ["nuoc", "paper", "nghe"],
      ["cham", "nghe", "nuocMid"],
    ],
    forms: ["box"],
    scenes: [stiltHouse, waterfall, raftOnRiver, valleyPath, windowView],
  },
  flower: {
    tints: ["la", "son", "nuoc"],
    bands: [["son", "paper", "nghe"]],
    forms: ["box"],
    scenes: [portrait(peach), bough(peach), repeat(peach)],
  },
}
