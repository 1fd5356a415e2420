import type { CartLine, CartParcel, CartView, Lang, ShippingChoice } from "@cho-phien/contract"
import { type PlainDate, vietnamDayOf } from "@cho-phien/vietnam"
import { arrival } from "~/lib/arrival"
import { pictureSrc } from "~/lib/art.server"
import { inLang } from "~/lib/lang"

/** A line as the cart and the summary show it. */
export type LineView = Omit<CartLine, "picture" | "product"> & {
  name: string
  href: string
  image: { src: string; alt: string }
  /** Before vouchers. */
  listDong: number
  /** Whether the line keeps the cart from being ordered. */
  blocks: boolean
}
export type WayView = ShippingChoice & { arrives: string }
export type ParcelView = Omit<CartParcel, "lines" | "shippingChoices"> & {
  href: string | null
  lines: LineView[]
  ways: WayView[]
  chosen: WayView | null
}
export type CartPageView = Omit<CartView, "parcels"> & {
  parcels: ParcelView[]
  blocked: boolean
  /** Some postage is the least it can be: the total is "from". */
  isEstimate: boolean
}

/** The cart ready for its page: pictures, addresses, expected days. */
export function cartPageView(cart: CartView, lang: Lang, now: Date = new Date()): CartPageView {
  const today = vietnamDayOf(now)
  const parcels = cart.parcels.map((parcel) => parcelView(parcel, lang, today))
  const blocked = parcels.some((parcel) => parcel.lines.some((line) => line.blocks) || parcel.chosen === null)
  const isEstimate = parcels.some((parcel) => parcel.chosen?.isFrom)
  return { ...cart, parcels, blocked, isEstimate }
}

function parcelView(
  { lines, shippingChoices, ...parcel }: CartParcel,
  lang: Lang,
  today: PlainDate,
): ParcelView {
  const ways = shippingChoices.map((way) => ({
    ...way,
    arrives: arrival(today, { handlingDays: parcel.handlingDays, ...way }, lang),
  }))
  return {
    ...parcel,
    href: parcel.producer.name ? inLang(lang, `/nha-san-xuat/${parcel.producer.slug}`) : null,
    lines: lines.map((line) => lineView(line, lang)),
    ways,
    chosen: ways.find((way) => way.id === parcel.chosenShippingId) ?? null,
  }
}

function lineView({ picture, product, ...line }: CartLine, lang: Lang): LineView {
  return {
    ...line,
    name: product.name,
    href: inLang(lang, `/san-pham/${product.handle}`),
    listDong: line.discounts.reduce((sum, { amountDong }) => sum + amountDong, line.totalDong),
    image: { src: pictureSrc(picture), alt: picture.alt },
    blocks: line.notice !== null && line.notice.kind !== "price-changed",
  }
}
