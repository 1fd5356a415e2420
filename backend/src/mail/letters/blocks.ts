import type { OrderedParcel } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import type { LetterBlock, LetterRow } from "../layout/letter"
import type { Telling } from "./telling"

/** Lines, delivery and total of one parcel: the rows above the total add up to it. */
export function parcelBlock({ words, language }: Telling, parcel: OrderedParcel): LetterBlock {
  const dong = (amount: number) => formatDong(amount, language)
  return {
    heading: words.parcelOf(parcel.producer.name),
    rows: [
      ...parcel.lines.map((line): LetterRow => {
        const off = line.unitPriceDong * line.quantity - line.totalDong
        const price = `${line.quantity} × ${dong(line.unitPriceDong)}`
        const detail = [line.packTitle, price, off > 0 ? words.lessDong(dong(off)) : ""]
        return {
          label: line.product.name,
          detail: detail.filter((part) => part !== "").join(" · "),
          value: dong(line.totalDong),
        }
      }),
      {
        label: parcel.shippingName ? words.shippingBy(parcel.shippingName) : words.shipping,
        value: dong(parcel.shippingDong),
      },
      { label: words.parcelTotal, value: dong(parcel.totalDong), strong: true },
    ],
  }
}

/** Goods + delivery = total, of the whole purchase; each is the sum over the parcels. */
export function sumsBlock({ words, language, purchase }: Telling): LetterBlock {
  const vatDong = purchase.vat.reduce((sum, row) => sum + row.vatDong, 0)
  const total = {
    label: words.total,
    value: formatDong(purchase.totalDong, language),
    strong: true,
    ...(vatDong > 0 && { detail: words.vatInside(formatDong(vatDong, language)) }),
  }
  return {
    heading: words.sums,
    rows: [
      { label: words.items, value: formatDong(purchase.itemsDong, language) },
      { label: words.shipping, value: formatDong(purchase.shippingDong, language) },
      total,
    ],
  }
}

/** To whom it goes; the phone stays masked, since letters are forwarded. */
export function deliveryBlock({ words, purchase }: Telling): LetterBlock {
  const rows: LetterRow[] = [
    { label: words.recipient, value: purchase.recipientName },
    { label: words.phone, value: purchase.phoneMasked },
    { label: words.address, value: purchase.addressLine },
  ]
  if (purchase.note) rows.push({ label: words.note, value: purchase.note.replace(/\s+/g, " ") })
  return { heading: words.deliverTo, rows }
}
