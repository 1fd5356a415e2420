import type { OrderedParcel } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import type { PaperSource } from "../paper"
import { pricedGoods } from "../pieces/goods"
import { head } from "../pieces/head"
import { party } from "../pieces/party"
import { paymentWords } from "../pieces/payment-words"
import { qrTo } from "../pieces/qr"
import { sumRows, sums } from "../pieces/sums"
import { ruledTable } from "../pieces/table"

/** Phiếu đặt hàng: the whole purchase, parcel by parcel, as it was agreed. */
export function orderSheet(source: PaperSource): TDocumentDefinitions {
  const { purchase, printedOn, isDemonstration, purchaseUrl } = source
  return {
    info: { title: `Phiếu đặt hàng ${purchase.code}` },
    content: [
      head({
        title: "PHIẾU ĐẶT HÀNG",
        number: purchase.code,
        placedAt: purchase.placedAt,
        printedOn,
        isDemonstration,
      }),
      { columns: [buyer(source), invoiceParty(source)] },
      ...purchase.parcels.map((parcel): Content => {
        const sender = source.senders.get(parcel.orderId)
        const cancelled = parcel.stage === "cancelled" ? " (đã hủy)" : ""
        return [
          {
            text: `Bên bán: ${sender?.name ?? parcel.producer.name}${cancelled}`,
            bold: true,
            margin: [0, 6, 0, 0],
          },
          { text: sender?.addressLine ?? "" },
          pricedGoods(parcel),
          parcelSums(parcel),
        ]
      }),
      vatRows(source),
      sums([
        ["Tiền hàng", purchase.itemsDong],
        ["Phí giao hàng", purchase.shippingDong],
        ["Tổng thanh toán", purchase.totalDong],
      ]),
      { text: `Thanh toán: ${paymentWords(purchase)}`, margin: [0, 0, 0, 8] },
      qrTo(
        purchaseUrl,
        `Quét để mở trang tra cứu, nhập mã ${purchase.code} và số điện thoại người nhận.\n` +
          "Phiếu này không phải hóa đơn. Mỗi bên bán tự lập hóa đơn khi giao hàng, theo mức thuế của ngày giao.",
      ),
    ],
  }
}

const buyer = ({ purchase }: PaperSource): Content =>
  party("Bên mua", [
    ["Người nhận", purchase.recipientName],
    ["Điện thoại", purchase.phoneMasked],
    ["Địa chỉ", purchase.addressLine],
    ["Lời nhắn", purchase.note],
  ])

const invoiceParty = ({ invoice }: PaperSource): Content =>
  invoice
    ? party("Yêu cầu hóa đơn", [
        ["Đơn vị", invoice.companyName],
        ["Mã số thuế", invoice.taxCode],
        ["Địa chỉ", invoice.address],
        ["Nhận hóa đơn", invoice.email],
      ])
    : { text: "" }

function vatRows({ purchase: { vat } }: PaperSource): Content {
  return ruledTable(
    [
      { heading: "Thuế GTGT đã gồm trong giá, theo mức ngày đặt", width: "*" },
      { heading: "Chưa thuế", width: 90, alignment: "right" },
      { heading: "Tiền thuế", width: 90, alignment: "right" },
    ],
    vat.map(({ percent, netDong, vatDong }) => [
      percent === null ? "Không có dòng thuế GTGT" : `Mức ${percent} %`,
      formatDong(netDong),
      percent === null ? "—" : formatDong(vatDong),
    ]),
  )
}

const parcelSums = ({ shippingName, shippingDong, totalDong }: OrderedParcel): Content =>
  sumRows([
    [shippingName ? `Giao hàng: ${shippingName}` : "Giao hàng", shippingDong],
    ["Cộng kiện này", totalDong],
  ])
