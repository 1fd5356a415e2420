import { BACKDROP_NAMES, BACKDROPS, type Backdrop } from "./backdrops.js"
import { type BrocadePattern, brocadeBand } from "./brocade.js"
import { sheet } from "./document.js"
import { type BandColours, PATTERNS } from "./kind-style.js"
import type { ArtKind } from "./kinds.js"
import type { PackForm } from "./packs.js"
import { C, type Scheme, type Tint } from "./palette.js"
import { hashOf, pick, randomFrom } from "./random.js"
import type { Scene } from "./scene.js"
import { at, escapeXml, num, rect } from "./shapes.js"
import { share } from "./share.js"
import { STYLES } from "./styles.js"

export type LabelArt = {
  /** The product's handle: the seed. */
  handle: string
  kind: ArtKind
  packForm?: PackForm | undefined
  title?: string | undefined
  /** Name of the commune, e.g. "Nguyên Bình". */
  commune?: string | undefined
  /** With the name plate (large use) or without (cards, where the name stands just below). */
  plate: boolean
  lang?: "vi" | "en" | undefined
  /** `auto` follows the reader's colour scheme; the others fix it, for mail and rasterisers. */
  scheme?: Scheme | undefined
}

/** Everything a picture's handle decides. */
export type ArtDesign = {
  scene: Scene
  form: PackForm
  tint: Tint
  backdrop: Backdrop
  band: BandColours
  pattern: BrocadePattern
}

/**
 * Which of all possible dealings of scenes we use: the one that spreads the goods of our catalogue best over the
 * scenes of their kinds. Changing it redraws every picture.
 */
const DEAL = 16946

const WORDS = { vi: "hình minh hoạ", en: "illustration" } as const

/** The choices for one product: the same handle and kind always give the same picture. */
export function artDesign({
  handle,
  kind,
  packForm,
}: Pick<LabelArt, "handle" | "kind" | "packForm">): ArtDesign {
  const style = STYLES[kind]
  const r = randomFrom(`${DEAL}/${kind}/${handle}`)
  return {
    scene: pick(r, style.scenes),
    tint: pick(r, style.tints),
    backdrop: pick(r, BACKDROP_NAMES),
    band: pick(r, style.bands),
    pattern: pick(r, PATTERNS),
    form: packForm ?? pick(r, style.forms),
  }
}

function namePlate({ title, commune, lang = "vi" }: LabelArt, rule: string): string {
  const small = [commune, WORDS[lang]].filter(Boolean).join(" · ")
  const size = title ? Math.min(25, 352 / (title.length * 0.64)) : 0
  const font = `font-family="'Be Vietnam Pro',system-ui,sans-serif"`
  return (
    rect(0, 332, 400, 68, C.paper) +
    rect(0, 332, 400, 6, rule) +
    (title
      ? `<text x="24" y="366" ${font} font-weight="700" font-size="${num(size)}" fill="${C.ink}">${escapeXml(title)}</text>`
      : "") +
    `<text x="24" y="${title ? 388 : 374}" ${font} font-size="15" fill="#50453d">${escapeXml(small)}</text>`
  )
}

/**
 * Draws a product that has no photo: a brocade band, a scene of its kind, and on the large variant a name plate
 * with the words "hình minh hoạ". Pure and deterministic; an SVG document of 400 × 400 units.
 */
export function labelArt(art: LabelArt): string {
  const { handle, kind, title, plate, lang = "vi", scheme = "auto" } = art
  const design = artDesign(art)
  const scope = `la${hashOf([handle, kind, design.form, plate, scheme].join("/")).toString(36)}`
  const [ground, figure, accent] = design.band
  const r = randomFrom(`draw:${kind}/${handle}`)
  const scene = design.scene.draw({ r, form: design.form })
  const body =
    rect(0, 0, 400, 400, "var(--g)") +
    at(0, plate ? -34 : 0, BACKDROPS[design.backdrop](r)) +
    share(plate ? at(200, 194, scene, 0.97) : at(200, 226, scene, 1.1), scope) +
    brocadeBand({
      pattern: design.pattern,
      colours: [C[ground], C[figure], C[accent]],
      height: 40,
      id: `${scope}b`,
    }) +
    (plate ? namePlate(art, C[ground]) : "")
  const name = title ? `${title} — ${WORDS[lang]}` : WORDS[lang]
  return sheet(body, { width: 400, height: 400, name, tint: design.tint, scheme, scope })
}
