import type { BuyingWay, Lang, Picture, ProductCard, ProductGroupCode } from "@cho-phien/contract"
import { isProductGroupCode, type PlainDate } from "@cho-phien/ocop"
import { isCashless } from "@cho-phien/trade"
import { partsOf } from "@cho-phien/vietnam"
import type { EntryFacts, EntryRow } from "../../../../modules/catalogue"
import { enabledMethods } from "../../../../workflows/purchase/offer/enabled-methods"
import type { Badges } from "../read/badges"
import { badgeView } from "./badge"
import { packView, shownPack } from "./pack"
import { placeView } from "./place"

/** What every answer depends on besides the goods. */
export interface Reading {
  today: PlainDate
  lang: Lang
  badges: Badges
}

export function cardView(entry: EntryRow, { today, lang, badges }: Reading): ProductCard {
  const { card } = entry.doc
  return {
    id: entry.productId,
    handle: entry.handle,
    name: nameOf(entry, lang),
    picture: pictureView(entry, card.pictureUrl, lang),
    group: groupOf(entry),
    producer: { slug: entry.producerSlug, name: entry.producerName },
    commune: placeView(entry.communeCode, lang),
    badge: badgeView(badges.get(entry.productId), today),
    pack: packView(shownPack(card.packs), lang),
    packCount: card.packs.length,
    priceFromDong: entry.priceFromDong,
    buying: buyingOf(entry),
    ageRestricted: entry.ageRestricted,
    availability: entry.availability,
    inSeason: inSeasonOn(entry.seasonMonths, today),
    wholesale: entry.wholesale,
    demonstration: card.demonstration,
  }
}

export const nameOf = (entry: EntryRow, lang: Lang): string => (lang === "en" ? entry.nameEn : entry.nameVi)

/** A photo when there is one, else what label art draws. */
export function pictureView(entry: EntryRow, url: string | null, lang: Lang): Picture {
  return { url, alt: nameOf(entry, lang), art: { handle: entry.handle, kind: entry.doc.card.artKind } }
}

/** A stay is asked for; spirits wait until a way without cash is switched on (by law); the rest goes in the cart. */
export function buyingOf(entry: Pick<EntryFacts, "groupCode" | "ageRestricted">): BuyingWay {
  if (entry.groupCode === "tourism") return "ask"
  return entry.ageRestricted && !enabledMethods().some(isCashless) ? "cashless_only" : "cart"
}

/** Null: available all year. */
export function inSeasonOn(months: readonly number[] | null, today: PlainDate): boolean | null {
  return months?.includes(partsOf(today).month) ?? null
}

export function groupOf(entry: Pick<EntryFacts, "groupCode">): ProductGroupCode {
  if (!isProductGroupCode(entry.groupCode)) throw new RangeError(`Unknown product group ${entry.groupCode}`)
  return entry.groupCode
}
