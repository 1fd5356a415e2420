import type { TDocumentDefinitions } from "pdfmake/interfaces"
import { type ParcelPaperSource, parcelNumber } from "../paper"
import { head } from "../pieces/head"
import { party } from "../pieces/party"
import { signatures } from "../pieces/signatures"
import { ruledTable } from "../pieces/table"

/** Phiếu đóng gói: what goes into one parcel, to be ticked off; no prices, and no phone of the buyer. */
export function packingSlip(source: ParcelPaperSource): TDocumentDefinitions {
  const { purchase, parcel, printedOn, isDemonstration } = source
  const number = parcelNumber(source)
  const units = parcel.lines.reduce((sum, line) => sum + line.quantity, 0)
  return {
    info: { title: `Phiếu đóng gói ${number}` },
    content: [
      head({ title: "PHIẾU ĐÓNG GÓI", number, placedAt: purchase.placedAt, printedOn, isDemonstration }),
      {
        columns: [
          party("Nơi đóng gói", [
            ["Chủ thể", parcel.producer.name],
            ["Địa chỉ", source.senders.get(parcel.orderId)?.addressLine ?? ""],
          ]),
          party("Gửi đến", [
            ["Người nhận", purchase.recipientName],
            ["Nơi nhận", purchase.addressLine],
            ["Cách giao", parcel.shippingName],
            ["Lời nhắn", purchase.note],
          ]),
        ],
      },
      ruledTable(
        [
          { heading: "STT", width: 24, alignment: "center" },
          { heading: "Mặt hàng", width: "*" },
          { heading: "Quy cách", width: 110 },
          { heading: "Số lượng", width: 54, alignment: "right" },
          { heading: "Lô, hạn dùng", width: 96 },
          { heading: "Đã lấy", width: 44, alignment: "center" },
        ],
        parcel.lines.map((line, at) => [
          String(at + 1),
          line.product.name,
          line.packTitle,
          String(line.quantity),
          "",
          "",
        ]),
      ),
      { text: `Cộng ${parcel.lines.length} mặt hàng, ${units} đơn vị.`, bold: true, alignment: "right" },
      signatures("Người lấy hàng", "Người đóng gói"),
    ],
  }
}
