import type { StatementSums, StatementView } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import { csvOf } from "../csv"
import { LINE_WORDS } from "./line-words"

const HEAD = [
  "Ngày",
  "Nội dung",
  "Mã đơn",
  "Tiền hàng",
  "Tiền giao hàng",
  "Hoa hồng",
  "Thuế GTGT của hoa hồng",
  "Thuế GTGT khấu trừ",
  "Thuế TNCN khấu trừ",
  "Khách trả thẳng",
  "Chi trả",
  "Điều chỉnh",
  "Cộng",
  "Ghi chú",
]

/** The statement for a spreadsheet: head, opening, a row a line, sums, closing; whole đồng without separators. */
export function statementCsv(statement: StatementView): string {
  const { producer, fromOn, toOn, number, openingDong, closingDong, lines, sums } = statement
  const blank = Array.from({ length: 9 }, () => "")
  const day = (on: string) => formatDay(plainDate(on))
  return csvOf([
    ["Bảng đối soát", number ?? "bản tạm"],
    ["Chủ thể", producer.name],
    ["Kỳ", `${day(fromOn)} – ${day(toOn)}`],
    [],
    HEAD,
    [day(fromOn), "Số dư đầu kỳ", "", ...blank, String(openingDong), ""],
    ...lines.map((line) => [
      day(line.on),
      LINE_WORDS[line.kind],
      line.code ?? "",
      ...cellsOf(line.sums),
      line.reason ?? "",
    ]),
    ["", "Cộng trong kỳ", "", ...cellsOf(sums), ""],
    [day(toOn), "Số dư cuối kỳ", "", ...blank, String(closingDong), ""],
  ])
}

const cellsOf = (sums: StatementSums): string[] =>
  [
    sums.goodsDong,
    sums.shippingDong,
    sums.commissionDong,
    sums.commissionVatDong,
    sums.taxVatDong,
    sums.taxPitDong,
    sums.directDong,
    sums.payoutDong,
    sums.adjustmentDong,
    sums.totalDong,
  ].map(String)
