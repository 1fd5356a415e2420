import { sheet } from "./document.js"
import { bamboo, haystack, mist, terraces, towers, tree } from "./landscape.js"
import { BACK, C, FIELD, type Scheme, SHADE, type Tint } from "./palette.js"
import { between, hashOf, pick, type Rand, randomFrom } from "./random.js"
import { house } from "./scenes/travel.js"
import { at, dot, path, rect, stroke } from "./shapes.js"
import { share } from "./share.js"

export type LegalForm = "cooperative" | "cooperative_group" | "enterprise" | "household"

export type ProducerArt = {
  slug: string
  legalForm: LegalForm
  /** Named in the picture's accessible name. */
  communeName: string
  lang?: "vi" | "en" | undefined
  scheme?: Scheme | undefined
}

/** Roofs: tile blackened by smoke, young tile, thatch. */
const ROOFS: readonly [Roof, ...Roof[]] = [
  [C.ink, C.stoneDark],
  [C.stoneDark, C.stoneDeep],
  [C.deDeep, C.de],
]

type Roof = readonly [tiles: string, lit: string]
type Season = { tint: Tint; light: string; steps: readonly string[]; bank: string }

/** Four times of the farming year; the terraces say which. */
const SEASONS: readonly [Season, ...Season[]] = [
  {
    tint: "nuoc",
    light: C.paper,
    steps: [C.grassPale, C.water, C.grassPale, C.water, C.grass],
    bank: C.grass,
  },
  {
    tint: "la",
    light: C.nghePale,
    steps: [C.grassPale, C.grass, C.grassPale, C.grass, C.grassDeep],
    bank: C.grassDeep,
  },
  {
    tint: "nghe",
    light: C.paper,
    steps: [C.wheat, C.grassPale, C.wheatDeep, C.wheat, C.grass],
    bank: C.bank,
  },
  {
    tint: "cham",
    light: C.nghePale,
    steps: [C.grassPale, C.grass, C.water, C.grass, C.grassDeep],
    bank: C.grassDeep,
  },
  { tint: "de", light: C.nghe, steps: [C.wheatDeep, C.wheat, C.soil, C.wheat, C.bank], bank: C.bank },
]

const firewood = (x: number, y: number): string =>
  rect(x, y - 30, 74, 30, C.deDeep, 3) +
  [0, 1, 2, 3, 4].map((i) => dot(x + 9 + i * 14, y - 22 + (i % 2) * 13, 6.5, C.deMid)).join("")

const dryingYard = (x: number, y: number): string =>
  stroke(`M${x} ${y}V${y - 62}M${x + 124} ${y}V${y - 62}`, C.deDeep, 6) +
  stroke(Array.from({ length: 11 }, (_, i) => `M${x + 12 + i * 10} ${y - 56}v40`).join(""), C.paper, 5) +
  stroke(`M${x - 8} ${y - 58}H${x + 132}`, C.de, 6)

/** The homestead: one house for a household, a hamlet for a cooperative, a long yard for an enterprise. */
function homestead(form: LegalForm, x: number, roof: Roof): string {
  const main = at(x, 330, house(...roof), 0.82)
  if (form === "household") return haystack(x - 176, 334, 0.8) + main + firewood(x + 150, 334)
  if (form === "cooperative_group")
    return at(x + 196, 308, house(...roof), 0.5) + main + haystack(x - 164, 334, 0.7)
  if (form === "cooperative")
    return at(x - 196, 304, house(...roof), 0.48) + at(x + 206, 310, house(...roof), 0.54) + main
  return at(x + 118, 322, house(...roof), 0.6) + main + dryingYard(x - 282, 340)
}

function landscape(r: Rand, season: Season, form: LegalForm): string {
  const sunX = between(r, 110, 690)
  const x = form === "household" ? between(r, 240, 560) : between(r, 330, 470)
  const side = x < 400 ? 1 : -1
  const trees = side > 0 ? 690 : 110
  return (
    rect(0, 0, 800, 400, FIELD) +
    dot(sunX, between(r, 76, 116), between(r, 38, 52), season.light) +
    towers(r, 800, 250, 220, Math.round(between(r, 4.6, 6.4)), BACK) +
    (r() < 0.6 ? mist(r, 800, [132, 186], FIELD) : "") +
    towers(r, 800, 270, 130, Math.round(between(r, 5.6, 8.4)), SHADE) +
    terraces(r, 800, 252, 400, season.steps, season.bank) +
    (r() < 0.5
      ? bamboo(trees, 330, 1.05) + bamboo(trees + side * 52, 344, 0.8)
      : tree(trees, 326, 1.15, C.la, C.laDeep) + tree(trees + side * 58, 344, 0.85, C.laMid, C.la)) +
    homestead(form, x, pick(r, ROOFS)) +
    path(`M0 400V378Q200 352 400 372T800 360V400Z`, C.grassDeep)
  )
}

/** The landscape at the head of a producer's page: towers, terraces, the house. 800 × 400, by slug. */
export function producerArt({
  slug,
  legalForm,
  communeName,
  lang = "vi",
  scheme = "auto",
}: ProducerArt): string {
  const r = randomFrom(`producer/${slug}`)
  const season = pick(r, SEASONS)
  const scope = `pa${hashOf(`${slug}/${legalForm}/${scheme}`).toString(36)}`
  const name =
    lang === "vi" ? `Phong cảnh ${communeName} — hình minh hoạ` : `Landscape of ${communeName} — illustration`
  return sheet(share(landscape(r, season, legalForm), scope), {
    width: 800,
    height: 400,
    name,
    tint: season.tint,
    scheme,
    scope,
  })
}
