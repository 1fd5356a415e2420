import { amountInWords, formatDong } from "@cho-phien/vietnam"
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { type ParcelPaperSource, parcelNumber } from "../paper"
import { pricedGoods } from "../pieces/goods"
import { head } from "../pieces/head"
import { party } from "../pieces/party"
import { dueAtTheDoor } from "../pieces/payment-words"
import { qrTo } from "../pieces/qr"
import { signatures } from "../pieces/signatures"
import { sumRows } from "../pieces/sums"

/** Phiếu giao hàng: goes with one parcel; says what the carrier collects, in digits and in words. */
export function deliveryNote(source: ParcelPaperSource): TDocumentDefinitions {
  const { purchase, parcel, printedOn, isDemonstration, purchaseUrl } = source
  const number = parcelNumber(source)
  return {
    info: { title: `Phiếu giao hàng ${number}` },
    content: [
      head({ title: "PHIẾU GIAO HÀNG", number, placedAt: purchase.placedAt, printedOn, isDemonstration }),
      {
        columns: [
          party("Bên gửi", [
            ["Chủ thể", parcel.producer.name],
            ["Địa chỉ", source.senders.get(parcel.orderId)?.addressLine ?? ""],
            ["Mã vận đơn", parcel.trackingNumber ?? ""],
          ]),
          party("Bên nhận", [
            ["Người nhận", purchase.recipientName],
            ["Điện thoại", purchase.phoneMasked],
            ["Địa chỉ", purchase.addressLine],
            ["Lời nhắn", purchase.note],
          ]),
        ],
      },
      pricedGoods(parcel),
      sumRows([
        ["Tiền hàng", parcel.itemsDong],
        [parcel.shippingName ? `Giao hàng: ${parcel.shippingName}` : "Giao hàng", parcel.shippingDong],
        ["Giá trị kiện", parcel.totalDong],
      ]),
      atTheDoor(source),
      qrTo(
        purchaseUrl,
        `Quét để mở trang tra cứu đơn ${purchase.code}.\nNgười nhận được mở xem hàng trước khi trả tiền và ký nhận. Hàng sai, hỏng: ghi vào phiếu, rồi yêu cầu đổi trả trên trang đơn hàng.`,
      ),
      signatures("Người gửi", "Người giao", "Người nhận"),
    ],
  }
}

function atTheDoor({ purchase, parcel }: ParcelPaperSource): Content {
  const dueDong = dueAtTheDoor(purchase, parcel)
  const words =
    dueDong > 0
      ? [
          { text: `THU KHI GIAO: ${formatDong(dueDong)}`, bold: true, fontSize: 13 },
          { text: `Bằng chữ: ${amountInWords(dueDong)}.`, italics: true },
        ]
      : [{ text: "KHÔNG THU TIỀN KHI GIAO", bold: true, fontSize: 13 }]
  return {
    table: { widths: ["*"], body: [[{ stack: words, alignment: "center", margin: [0, 4, 0, 4] }]] },
    margin: [0, 6, 0, 10],
  }
}
