import type { KindStyle } from "../kind-style.js"
import { C } from "../palette.js"
import { pick } from "../random.js"
import type { Subject } from "../scene.js"
import { riceField, riceSheaf } from "../scenes/fields.js"
import { bowlOfNoodles, dryingRack, hank } from "../scenes/noodles.js"
import {
  cob,
  crispRound,
  dumpling,
  fritter,
  nest,
  pressedCake,
  puffedBar,
  riceEar,
  stickySlab,
  sugarSlab,
} from "../subjects/grain.js"
import { burr, chestnut, coffeeBean, kernel, peanut, soybean } from "../subjects/nuts.js"
import { cone, garland, heap, portrait, repeat, tray } from "../templates/piles.js"
import { basket, bowl, packed, sack, shoulderPole } from "../templates/vessels.js"

const indigo = [C.cham, C.chamDeep, C.nghe] as const
const clay = [C.de, C.deDeep, C.nghePale] as const
const leaf = [C.la, C.laDeep, C.nghePale] as const
const red = [C.son, C.sonDeep, C.nghePale] as const
const kraft = { body: C.deMid, shade: C.de, label: C.paper, trim: C.deDeep }
const blue = { body: C.cham, shade: C.chamDeep, label: C.nghePale, trim: C.nghe }

const whiteNest = nest(C.paper, C.de)
const glassNest = nest(C.nghePale, C.stoneDeep)
const khao = pressedCake(C.nghePale, C.deMid, C.son)

const purpleNest = nest(C.timMid, C.timDeep)
const NESTS = [C.paper, C.timMid, C.nghe, C.laMid, C.sonMid].map((strand) => nest(strand, C.stoneDark))
/** A nest in one of the five colours, in turn as the hand takes them. */
const fiveColours: Subject = (r) => pick(r, [nest(C.paper, C.stoneDark), ...NESTS.slice(1)])(r)

type GrainKind =
  | "chestnut"
  | "peanut"
  | "bean"
  | "maize"
  | "rice"
  | "vermicelli"
  | "noodle"
  | "purple-noodle"
  | "five-colour-noodle"
  | "cake"
  | "puffed-cake"
  | "crisp-rice"
  | "sticky-cake"
  | "fritter"
  | "dumpling"
  | "sugar"
  | "coffee"

export const GRAIN_STYLES: Record<GrainKind, KindStyle> = {
  chestnut: {
    tints: ["de", "nghe", "la"],
    bands: [
      ["de", "nghe", "dePale"],
      ["deDeep", "nghe", "sonMid"],
    ],
    forms: ["bag", "box"],
    scenes: [
      heap(chestnut),
      cone(chestnut),
      portrait(chestnut, burr),
      tray(chestnut),
      basket(chestnut),
      packed(chestnut, kraft),
    ],
  },
  peanut: {
    tints: ["de", "son", "nghe"],
    bands: [
      ["son", "nghe", "dePale"],
      ["deDeep", "deMid", "nghe"],
    ],
    forms: ["bag", "jar"],
    scenes: [
      cone(peanut, [C.paper, C.son]),
      sack(C.son, C.sonMid, kernel),
      bowl(peanut, indigo),
      portrait(peanut, kernel),
      shoulderPole(peanut),
    ],
  },
  bean: {
    tints: ["la", "nghe", "stone"],
    bands: [
      ["la", "nghe", "nghePale"],
      ["cham", "nghe", "paper"],
    ],
    forms: ["bag"],
    scenes: [sack(C.nghe, C.nghePale, soybean), bowl(soybean, leaf), tray(soybean), packed(soybean, kraft)],
  },
  maize: {
    tints: ["nghe", "la", "cham"],
    bands: [
      ["la", "nghe", "nghePale"],
      ["deDeep", "nghe", "laMid"],
    ],
    forms: ["bag"],
    scenes: [garland(cob), portrait(cob), shoulderPole(cob), basket(cob)],
  },
  rice: {
    tints: ["la", "cham", "nghe"],
    bands: [
      ["cham", "nghe", "paper"],
      ["la", "nghePale", "nghe"],
    ],
    forms: ["bag", "bundle"],
    scenes: [
      sack(C.paper, C.stoneMid, riceEar),
      riceField,
      riceSheaf,
      packed(riceEar, blue),
      portrait(riceEar),
    ],
  },
  vermicelli: {
    tints: ["nghe", "cham", "de"],
    bands: [
      ["cham", "nghe", "paper"],
      ["chamDeep", "chamPale", "nghe"],
    ],
    forms: ["bag", "bundle"],
    scenes: [
      hank(C.paper, C.stoneDeep, C.cham),
      tray(glassNest),
      bowlOfNoodles(indigo, C.nghePale),
      dryingRack(C.nghePale, C.stoneDeep),
      packed(glassNest, blue),
    ],
  },
  noodle: {
    tints: ["cham", "de", "tim", "la"],
    bands: [
      ["chamMid", "paper", "nghe"],
      ["tim", "nghePale", "timMid"],
    ],
    forms: ["bag", "bundle"],
    scenes: [
      hank(C.paper, C.de, C.son),
      bowlOfNoodles(red, C.paper),
      heap(whiteNest),
      dryingRack(C.paper, C.de),
      tray(whiteNest),
    ],
  },
  "purple-noodle": {
    tints: ["tim", "nghe", "la"],
    bands: [["timDeep", "timMid", "nghe"]],
    forms: ["bag"],
    scenes: [
      hank(C.timMid, C.timDeep, C.cham),
      tray(purpleNest),
      bowlOfNoodles(indigo, C.timMid),
      heap(purpleNest),
    ],
  },
  "five-colour-noodle": {
    tints: ["stone", "nghe", "cham"],
    bands: [["tim", "nghe", "laMid"]],
    forms: ["box"],
    scenes: [heap(fiveColours), tray(fiveColours), repeat(fiveColours)],
  },
  cake: {
    tints: ["son", "nuoc", "la"],
    bands: [
      ["son", "nghe", "nghePale"],
      ["nuoc", "nghePale", "nghe"],
    ],
    forms: ["box", "bag"],
    scenes: [heap(khao, 0), tray(khao, 0), packed(khao, { ...kraft, trim: C.son }), portrait(khao)],
  },
  "puffed-cake": {
    tints: ["nuoc", "son", "cham"],
    bands: [
      ["nuoc", "nghe", "nghePale"],
      ["son", "nghe", "dePale"],
    ],
    forms: ["bag", "box"],
    scenes: [tray(puffedBar), portrait(puffedBar), heap(puffedBar, 4), packed(puffedBar, blue)],
  },
  "crisp-rice": {
    tints: ["de", "nghe", "cham"],
    bands: [["de", "nghe", "nghePale"]],
    forms: ["bag"],
    scenes: [repeat(crispRound), heap(crispRound), bowl(crispRound, indigo)],
  },
  "sticky-cake": {
    tints: ["nghe", "la", "son"],
    bands: [["deDeep", "nghe", "deMid"]],
    forms: ["box"],
    scenes: [portrait(stickySlab), heap(stickySlab, 0), tray(stickySlab, 0)],
  },
  fritter: {
    tints: ["de", "nuoc", "nghe"],
    bands: [
      ["de", "nghe", "nghePale"],
      ["nuoc", "nghe", "paper"],
    ],
    forms: ["box"],
    scenes: [bowl(fritter, indigo), heap(fritter), tray(fritter), portrait(fritter)],
  },
  dumpling: {
    tints: ["nuoc", "de", "la"],
    bands: [
      ["nuoc", "nghe", "paper"],
      ["deDeep", "nghe", "deMid"],
    ],
    forms: ["box"],
    scenes: [bowl(dumpling, clay), tray(dumpling), heap(dumpling)],
  },
  sugar: {
    tints: ["nghe", "de"],
    bands: [["deDeep", "nghe", "deMid"]],
    forms: ["box", "bag"],
    scenes: [heap(sugarSlab, 3), portrait(sugarSlab), shoulderPole(sugarSlab)],
  },
  coffee: {
    tints: ["de", "stone"],
    bands: [["deDeep", "nghe", "deMid"]],
    forms: ["bag"],
    scenes: [sack(C.deDeep, C.deMid, coffeeBean), bowl(coffeeBean, indigo), packed(coffeeBean, kraft)],
  },
}
