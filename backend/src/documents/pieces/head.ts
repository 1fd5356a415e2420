import { formatInstant, type PlainDate, partsOf } from "@cho-phien/vietnam"
import type { Content } from "pdfmake/interfaces"

interface Head {
  title: string
  number: string
  /** ISO instant of the purchase. */
  placedAt: string
  printedOn: PlainDate
  isDemonstration: boolean
}

const INDIGO = "#233876"

/** Name of the market, title, number, place and day as papers write it. */
export function head({ title, number, placedAt, printedOn, isDemonstration }: Head): Content {
  return [
    {
      columns: [
        {
          stack: [
            { text: "CHỢ PHIÊN", bold: true, fontSize: 12, color: INDIGO },
            { text: "Sàn đặc sản OCOP Cao Bằng", fontSize: 8 },
          ],
        },
        { text: placeAndDay(printedOn), italics: true, alignment: "right", fontSize: 9 },
      ],
    },
    { text: title, bold: true, fontSize: 16, alignment: "center", margin: [0, 14, 0, 2], lineHeight: 1.3 },
    {
      text: `Số ${number} · Đặt lúc ${formatInstant(new Date(placedAt))}`,
      alignment: "center",
      margin: [0, 0, 0, isDemonstration ? 2 : 12],
    },
    ...(isDemonstration
      ? [
          {
            text: "BẢN TRÌNH DIỄN — KHÔNG CÓ GIÁ TRỊ",
            bold: true,
            alignment: "center" as const,
            color: "#ae2322",
            margin: [0, 0, 0, 12] as [number, number, number, number],
          },
        ]
      : []),
  ]
}

/** "Cao Bằng, ngày 05 tháng 02 năm 2026": two digits for days below 10 and for January and February. */
export function placeAndDay(day: PlainDate): string {
  const { year, month, dayOfMonth } = partsOf(day)
  const two = (value: number, below: number) => (value < below ? `0${value}` : String(value))
  return `Cao Bằng, ngày ${two(dayOfMonth, 10)} tháng ${two(month, 3)} năm ${year}`
}
