import type { VatTreatment } from "@cho-phien/trade"
import type { WrittenCell } from "@cho-phien/trade/wholesale/sheet"
import { amountInWords, formatDay } from "@cho-phien/vietnam"
import type { Delivery } from "./delivery"

/** "Không chịu thuế", "không kê khai" and 0 % are three things on an invoice; a direct seller has no VAT line. */
const TREATMENTS: Readonly<Record<VatTreatment, string>> = {
  not_taxable: "KCT",
  not_declared: "KKKNT",
  "0": "0%",
  "5": "5%",
  "8": "8%",
  "10": "10%",
  direct: "Trực tiếp",
}

const HEADINGS = [
  "Số phiếu giao",
  "Mã đơn",
  "Ngày giao",
  "Bên bán",
  "Tên đơn vị mua",
  "Mã số thuế bên mua",
  "Địa chỉ bên mua",
  "E-mail nhận hóa đơn",
  "Tên hàng hóa, dịch vụ",
  "Đơn vị tính",
  "Số lượng",
  "Thành tiền chưa thuế",
  "Thuế suất ngày giao",
  "Tiền thuế",
  "Thành tiền có thuế",
  "Tổng phiếu có thuế",
  "Tổng phiếu bằng chữ",
]

/** The data of invoices, a line of goods a row; whoever gave no data is a consumer (T-INV-3). */
export function sheetOf(deliveries: readonly Delivery[]): WrittenCell[][] {
  return [HEADINGS, ...deliveries.flatMap((delivery) => delivery.lines.map((line) => rowOf(delivery, line)))]
}

function rowOf(delivery: Delivery, line: Delivery["lines"][number]): WrittenCell[] {
  const { number, code, deliveredOn, producer, buyer, table } = delivery
  return [
    number,
    code,
    formatDay(deliveredOn),
    producer.name,
    buyer?.companyName ?? "Bán cho người tiêu dùng",
    buyer?.taxCode ?? "",
    buyer?.address ?? "",
    buyer?.email ?? "",
    line.name,
    line.unit,
    line.quantity,
    line.netDong,
    TREATMENTS[line.treatment],
    line.vatDong ?? "",
    line.grossDong,
    table.grossDong,
    amountInWords(table.grossDong),
  ]
}
