import type { KindStyle } from "../kind-style.js"
import { C } from "../palette.js"
import { jellyBlock, jellyBowl } from "../scenes/jelly.js"
import { mandarin } from "../subjects/fruit.js"
import { berrySprig, pairedSprig, shoots } from "../subjects/leaves.js"
import {
  bambooShoot,
  chilli,
  ginger,
  gingerSlice,
  jellyCube,
  peel,
  shiitake,
  shiitakeUnder,
  shootStrip,
  starAnise,
  woodEar,
} from "../subjects/pantry.js"
import { cone, garland, heap, pair, portrait, repeat, tray } from "../templates/piles.js"
import { basket, bowl, mortar, packed, sack, shoulderPole } from "../templates/vessels.js"

type PantryKind =
  | "black-jelly"
  | "jelly-herb"
  | "mushroom"
  | "wood-ear"
  | "greens"
  | "bamboo-shoot"
  | "spice"
  | "spice-salt"
  | "dried-peel"
  | "star-anise"
  | "ginger"
  | "sauce"

const indigo = [C.cham, C.chamDeep, C.nghe] as const
const clay = [C.de, C.deDeep, C.nghePale] as const
const pepper = berrySprig(C.son, C.sonMid)
const macMat = berrySprig(C.laMid, C.paper)
const _kraft = { body: C.deMid, shade: C.de, label: C.paper, trim: C.deDeep }
const kraft = { body: C.deMid, shade: C.de, label: C.paper, trim: C.deDeep }
const green = { body: C.la, shade: C.laDeep, label: C.nghePale, trim: C.nghe }
const glass = { body: C.chamPale, shade: C.chamMid, label: C.paper, trim: C.son }

export const PANTRY_STYLES: Record<PantryKind, KindStyle> = {
  "black-jelly": {
    tints: ["nuoc", "la", "nghe", "cham"],
    bands: [
      ["la", "nghePale", "nghe"],
      ["jelly", "laMid", "nghe"],
      ["nuoc", "nghePale", "paper"],
    ],
    forms: ["box", "bag", "bundle"],
    scenes: [
      jellyBowl,
      jellyBlock,
      portrait(jellyCube),
      heap(jellyCube, 0),
      packed(jellyCube, green),
      repeat(jellyCube),
    ],
  },
  "jelly-herb": {
    tints: ["la", "nghe", "nuoc"],
    bands: [["la", "nghePale", "nghe"]],
    forms: ["bundle"],
    scenes: [garland(pairedSprig), packed(pairedSprig, kraft), shoulderPole(pairedSprig)],
  },
  mushroom: {
    tints: ["de", "stone", "la", "nghe"],
    bands: [
      ["deDeep", "deMid", "nghe"],
      ["de", "nghePale", "dePale"],
    ],
    forms: ["bag", "box"],
    scenes: [
      pair(shiitake, shiitakeUnder),
      heap(shiitake),
      tray(woodEar),
      basket(shiitake),
      packed(shiitake, green),
    ],
  },
  "wood-ear": {
    tints: ["la", "stone", "de"],
    bands: [["deDeep", "deMid", "nghe"]],
    forms: ["bag"],
    scenes: [heap(woodEar, 60), tray(woodEar), bowl(woodEar, indigo), packed(woodEar, green)],
  },
  greens: {
    tints: ["la", "nghe", "nuoc"],
    bands: [["la", "nghePale", "nghe"]],
    forms: ["bundle", "bag"],
    scenes: [portrait(shoots), basket(shoots), shoulderPole(shoots), tray(shoots, 180)],
  },
  "bamboo-shoot": {
    tints: ["nghe", "la", "stone"],
    bands: [
      ["la", "nghe", "nghePale"],
      ["deDeep", "nghe", "deMid"],
    ],
    forms: ["bag", "bundle"],
    scenes: [heap(bambooShoot, 8), garland(shootStrip), shoulderPole(bambooShoot), portrait(bambooShoot)],
  },
  spice: {
    tints: ["la", "nghe", "stone"],
    bands: [
      ["son", "nghe", "nghePale"],
      ["la", "nghePale", "sonMid"],
    ],
    forms: ["jar", "bag"],
    scenes: [mortar(pepper), portrait(pepper), tray(pepper, 180), packed(pepper, glass)],
  },
  "spice-salt": {
    tints: ["la", "nuoc", "nghe"],
    bands: [["la", "nghePale", "nghe"]],
    forms: ["jar"],
    scenes: [packed(macMat, glass), mortar(macMat), sack(C.paper, C.laMid, macMat)],
  },
  "dried-peel": {
    tints: ["la", "de", "cham"],
    bands: [["de", "nghe", "nghePale"]],
    forms: ["bag"],
    scenes: [tray(peel, 180), bowl(peel, indigo), portrait(peel, mandarin)],
  },
  "star-anise": {
    tints: ["de", "la", "nghe"],
    bands: [["deDeep", "nghe", "deMid"]],
    forms: ["bag"],
    scenes: [repeat(starAnise), portrait(starAnise), tray(starAnise, 40)],
  },
  ginger: {
    tints: ["nghe", "la", "de"],
    bands: [["de", "nghe", "nghePale"]],
    forms: ["bag", "jar"],
    scenes: [pair(ginger, gingerSlice), tray(gingerSlice, 180), mortar(ginger)],
  },
  sauce: {
    tints: ["son", "la", "nghe"],
    bands: [["son", "nghePale", "laMid"]],
    forms: ["jar", "bottle"],
    scenes: [
      packed(chilli, glass),
      bowl(chilli, clay),
      mortar(chilli),
      basket(bambooShoot),
      cone(chilli, [C.paper, C.la]),
    ],
  },
}
