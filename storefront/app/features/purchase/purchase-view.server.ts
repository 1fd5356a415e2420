import type { Lang, OrderedParcel, PurchaseView } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { pictureSrc } from "~/lib/art.server"
import { inLang } from "~/lib/lang"
import { type CardPageView, cardPageView } from "./card-view.server"
import { type StageStep, stageSteps } from "./stage-steps"
import { type TransferPageView, transferPageView } from "./transfer-view.server"

export type PurchasedLine = Omit<OrderedParcel["lines"][number], "product" | "picture"> & {
  name: string
  href: string | null
  image: { src: string; alt: string }
}
export type PurchasedParcel = Omit<OrderedParcel, "lines" | "transfer"> & {
  transfer: TransferPageView | null
  lines: PurchasedLine[]
  steps: StageStep[]
  href: string
}
export type PurchasePageView = Omit<PurchaseView, "parcels" | "transfer" | "card"> & {
  transfer: TransferPageView | null
  card: CardPageView | null
  parcels: PurchasedParcel[]
  placedAtText: string
}

/** A purchase ready for its page. */
export async function purchasePageView(purchase: PurchaseView, lang: Lang): Promise<PurchasePageView> {
  const transfers = await Promise.all(
    purchase.parcels.map(({ transfer }) => transfer && transferPageView(transfer, lang)),
  )
  return {
    ...purchase,
    card: purchase.card && cardPageView(purchase.card, lang),
    transfer: purchase.transfer && (await transferPageView(purchase.transfer, lang)),
    placedAtText: formatInstant(new Date(purchase.placedAt), lang),
    parcels: purchase.parcels.map(({ lines, ...parcel }, index) => ({
      ...parcel,
      transfer: transfers[index] ?? null,
      steps: stageSteps(parcel.stage),
      href: inLang(lang, `/nha-san-xuat/${parcel.producer.slug}`),
      lines: lines.map(({ product, picture, ...line }) => ({
        ...line,
        name: product.name,
        href: product.handle ? inLang(lang, `/san-pham/${product.handle}`) : null,
        image: { src: pictureSrc(picture), alt: picture.alt },
      })),
    })),
  }
}
