import type { StatementSums, StatementView } from "@cho-phien/contract"
import { formatDay, formatDong, groupThousands, type PlainDate, plainDate } from "@cho-phien/vietnam"
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { LINE_WORDS } from "../../workflows/settlement/statement/line-words"
import { placeAndDay } from "../pieces/head"
import { party } from "../pieces/party"
import { signatures } from "../pieces/signatures"
import { type Column, ruledTable } from "../pieces/table"

interface StatementPaper {
  statement: StatementView
  printedOn: PlainDate
  isDemonstration: boolean
}

const right = "right" as const
const COLUMNS: readonly Column[] = [
  { heading: "Ngày", width: 58 },
  { heading: "Nội dung", width: "*" },
  { heading: "Hàng và giao hàng", width: 84, alignment: right },
  { heading: "Hoa hồng và thuế GTGT của hoa hồng", width: 100, alignment: right },
  { heading: "Thuế khấu trừ", width: 76, alignment: right },
  { heading: "Chi trả, trả thẳng, điều chỉnh", width: 100, alignment: right },
  { heading: "Cộng", width: 84, alignment: right },
]

/** Bảng đối soát: a producer's month line by line, from the balance before to the balance after. */
export function settlementStatement({
  statement,
  printedOn,
  isDemonstration,
}: StatementPaper): TDocumentDefinitions {
  const { producer, number, fromOn, toOn, openingDong, closingDong, lines, sums } = statement
  const day = (on: string) => formatDay(plainDate(on))
  const blank = ["", "", "", ""]
  return {
    pageOrientation: "landscape",
    info: { title: `Bảng đối soát ${number ?? statement.month}` },
    content: [
      { text: placeAndDay(printedOn), italics: true, alignment: right, fontSize: 9 },
      { text: "BẢNG ĐỐI SOÁT", bold: true, fontSize: 16, alignment: "center", margin: [0, 8, 0, 2] },
      {
        text: `${number === null ? "Bản tạm, kỳ chưa chốt" : `Số ${number}`} · ${day(fromOn)} – ${day(toOn)}`,
        alignment: "center",
        margin: [0, 0, 0, 8],
      },
      isDemonstration ? demonstration : { text: "" },
      party("Chủ thể", [["Tên", producer.name]]),
      ruledTable(COLUMNS, [
        [day(fromOn), "Số dư đầu kỳ", ...blank, signed(openingDong)],
        ...lines.map((line) => [
          day(line.on),
          [LINE_WORDS[line.kind], line.code ? `đơn ${line.code}` : "", line.reason ?? ""]
            .filter(Boolean)
            .join(", "),
          ...cellsOf(line.sums),
        ]),
        ["", "Cộng trong kỳ", ...cellsOf(sums)],
        [day(toOn), "Số dư cuối kỳ", ...blank, signed(closingDong)],
      ]),
      {
        text: "Số dương là sàn còn phải trả chủ thể, số âm là chủ thể còn phải trả sàn. Thuế khấu trừ được sàn kê khai và nộp thay theo từng giao dịch.",
        fontSize: 8.5,
        margin: [0, 4, 0, 8],
      },
      signatures("Đại diện sàn", "Đại diện chủ thể"),
    ],
  }
}

const demonstration: Content = {
  text: "BẢN TRÌNH DIỄN — KHÔNG CÓ GIÁ TRỊ",
  bold: true,
  alignment: "center",
  color: "#ae2322",
  margin: [0, 0, 0, 8],
}

const cellsOf = (sums: StatementSums): string[] =>
  [
    sums.goodsDong + sums.shippingDong,
    sums.commissionDong + sums.commissionVatDong,
    sums.taxVatDong + sums.taxPitDong,
    sums.payoutDong + sums.directDong + sums.adjustmentDong,
    sums.totalDong,
  ].map(signed)

/** A minus as it is printed. */
const signed = (dong: number): string => (dong < 0 ? `−${groupThousands(-dong)}\u00a0₫` : formatDong(dong))
