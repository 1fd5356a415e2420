import type { KindStyle } from "../kind-style.js"
import { C } from "../palette.js"
import { hearthRow, onBoard, platter } from "../scenes/hearth.js"
import { duck, fish } from "../subjects/animals.js"
import { egg } from "../subjects/nuts.js"
import { porkStrip, sausage, sausageSlice } from "../subjects/pantry.js"
import { heap, portrait, tray } from "../templates/piles.js"
import { basket, packed, shoulderPole } from "../templates/vessels.js"

type MeatKind = "sausage" | "smoked-meat" | "poultry" | "fish" | "egg"

const red = { body: C.son, shade: C.sonDeep, label: C.nghePale, trim: C.nghe }
const clay = { body: C.de, shade: C.deDeep, label: C.paper, trim: C.nghe }

export const MEAT_STYLES: Record<MeatKind, KindStyle> = {
  sausage: {
    tints: ["son", "de", "nghe"],
    bands: [
      ["son", "nghePale", "nghe"],
      ["sonDeep", "nghe", "sonMid"],
    ],
    forms: ["bag", "box"],
    scenes: [
      hearthRow(sausage, 4),
      onBoard(sausage, sausageSlice),
      portrait(sausage, sausageSlice),
      packed(sausageSlice, red),
      hearthRow(sausage, 3),
    ],
  },
  "smoked-meat": {
    tints: ["de", "son", "stone"],
    bands: [
      ["deDeep", "nghe", "sonMid"],
      ["son", "dePale", "nghe"],
    ],
    forms: ["bag", "box"],
    scenes: [
      hearthRow(porkStrip, 4),
      onBoard(porkStrip, porkStrip),
      portrait(porkStrip),
      packed(porkStrip, clay),
    ],
  },
  poultry: {
    tints: ["nghe", "de", "la"],
    bands: [["de", "nghe", "nghePale"]],
    forms: ["box"],
    scenes: [platter(duck), portrait(duck), packed(duck, clay)],
  },
  fish: {
    tints: ["nuoc", "cham", "de"],
    bands: [["cham", "chamPale", "nghe"]],
    forms: ["bag"],
    scenes: [platter(fish), tray(fish, 20), hearthRow((r) => `<g transform="rotate(-90)">${fish(r)}</g>`, 4)],
  },
  egg: {
    tints: ["de", "nghe", "la"],
    bands: [["de", "nghe", "paper"]],
    forms: ["box"],
    scenes: [basket(egg), heap(egg), tray(egg), shoulderPole(egg)],
  },
}
