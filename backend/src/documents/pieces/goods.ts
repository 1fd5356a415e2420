import type { OrderedParcel } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import type { Content } from "pdfmake/interfaces"
import { type Column, ruledTable } from "./table"

const COLUMNS: readonly Column[] = [
  { heading: "STT", width: 24, alignment: "center" },
  { heading: "Mặt hàng", width: "*" },
  { heading: "Quy cách", width: 80 },
  { heading: "Số lượng", width: 48, alignment: "right" },
  { heading: "Đơn giá", width: 68, alignment: "right" },
  { heading: "Thành tiền", width: 76, alignment: "right" },
]

/** The lines of a parcel with their prices; a discount is said under the name, so that the amount explains itself. */
export function pricedGoods({ lines }: OrderedParcel): Content {
  return ruledTable(
    COLUMNS,
    lines.map((line, at) => {
      const offDong = line.unitPriceDong * line.quantity - line.totalDong
      const off = offDong > 0 ? `\nĐã giảm ${formatDong(offDong)}` : ""
      return [
        String(at + 1),
        line.product.name + off,
        line.packTitle,
        String(line.quantity),
        formatDong(line.unitPriceDong),
        formatDong(line.totalDong),
      ]
    }),
  )
}
