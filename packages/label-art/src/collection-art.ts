import { sheet } from "./document.js"
import { FIELD, type Scheme } from "./palette.js"
import type { Poster } from "./poster.js"
import { grainAndThread, mistMountain, nightStay, stoneRoad, waterfallPoster } from "./posters/land.js"
import {
  clothPoster,
  forgePoster,
  giftPoster,
  hearthPoster,
  honeyPoster,
  jellyPoster,
  orchardPoster,
  tetPoster,
} from "./posters/table.js"
import { hashOf, randomFrom } from "./random.js"
import { rect } from "./shapes.js"
import { share } from "./share.js"

const POSTERS = {
  mist: mistMountain,
  waterfall: waterfallPoster,
  "black-jelly": jellyPoster,
  forge: forgePoster,
  hearth: hearthPoster,
  tet: tetPoster,
  orchard: orchardPoster,
  grain: grainAndThread,
  honey: honeyPoster,
  stone: stoneRoad,
  gift: giftPoster,
  night: nightStay,
  cloth: clothPoster,
} as const satisfies Record<string, Poster>

/** What a collection's poster can show. */
export type CollectionMotif = keyof typeof POSTERS
export const COLLECTION_MOTIFS = Object.keys(POSTERS) as CollectionMotif[]

/** The collections we tell a story about → their motif. */
const BY_SLUG = new Map<string, CollectionMotif>(
  Object.entries({
    "phia-oac-phia-den": "mist",
    "quay-son-ban-gioc": "waterfall",
    "thach-den-thach-an": "black-jelly",
    "lua-ren-phuc-sen": "forge",
    "gac-bep": "hearth",
    "mam-tet": "tet",
    "mua-qua": "orchard",
    "hat-gao-soi-dong": "grain",
    "mat-ong-rung": "honey",
    "luc-khu-pac-bo": "stone",
    "qua-bon-sao": "gift",
    "o-lai-mot-dem": "night",
  } as const),
)

/** The motif of a collection; one nobody has drawn gets the plain cloth. */
export const motifFor = (slug: string): CollectionMotif => BY_SLUG.get(slug) ?? "cloth"

export type CollectionArt = {
  slug: string
  motif?: CollectionMotif | undefined
  /** Title of the collection, for the accessible name. */
  title?: string | undefined
  lang?: "vi" | "en" | undefined
  scheme?: Scheme | undefined
}

/** The poster of a collection, 800 × 450, by slug. */
export function collectionArt({
  slug,
  motif = motifFor(slug),
  title,
  lang = "vi",
  scheme = "auto",
}: CollectionArt): string {
  const poster = POSTERS[motif]
  const scope = `ca${hashOf(`${slug}/${motif}/${scheme}`).toString(36)}`
  const words = lang === "vi" ? "hình minh hoạ" : "illustration"
  const body = rect(0, 0, 800, 450, FIELD) + share(poster.draw(randomFrom(`poster/${slug}`)), scope)
  return sheet(body, {
    width: 800,
    height: 450,
    name: title ? `${title} — ${words}` : words,
    tint: poster.tint,
    scheme,
    scope,
  })
}
