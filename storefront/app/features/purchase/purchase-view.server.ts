import type { Lang, OrderedParcel, PurchaseView } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { pictureSrc } from "~/lib/art.server"
import { inLang } from "~/lib/lang"
import { type StageStep, stageSteps } from "./stage-steps"
import { type TransferPageView, transferPageView } from "./transfer-view.server"

export type PurchasedLine = Omit<OrderedParcel["lines"][number], "product" | "picture"> & {
  name: string
  href: string | null
  image: { src: string; alt: string }
}
export type PurchasedParcel = Omit<OrderedParcel, "lines"> & {
  lines: PurchasedLine[]
  steps: StageStep[]
  href: string
}
export type PurchasePageView = Omit<PurchaseView, "parcels" | "transfer"> & {
  transfer: TransferPageView | null
  parcels: PurchasedParcel[]
  placedAtText: string
}

/** A purchase ready for its page. */
export async function purchasePageView(purchase: PurchaseView, lang: Lang): Promise<PurchasePageView> {
  return {
    ...purchase,
    transfer: purchase.transfer && (await transferPageView(purchase.transfer, lang)),
    placedAtText: formatInstant(new Date(purchase.placedAt), lang),
    parcels: purchase.parcels.map(({ lines, ...parcel }) => ({
      ...parcel,
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
