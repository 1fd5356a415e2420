import { asciiMemo, bankName } from "@cho-phien/trade"
import { csvOf } from "../csv"

export interface BankFileRow {
  bankBin: string
  accountNumber: string
  accountName: string
  amountDong: number
}

const HEAD = ["STT", "So tai khoan", "Ten nguoi huong", "Ma ngan hang", "Ngan hang", "So tien", "Noi dung"]

/**
 * The batch as a file for a bulk transfer: UTF-8 with mark, comma, CRLF; columns as in HEAD. Amounts are whole đồng
 * without separators, texts are ASCII (banks refuse marks), the content is at most 25 characters. Banks differ in
 * their own layouts: this one carries what every one of them asks for, in the order most of them do.
 */
export function bankFile(code: string, rows: readonly BankFileRow[]): string {
  return csvOf([
    HEAD,
    ...rows.map((row, index) => [
      String(index + 1),
      row.accountNumber,
      row.accountName,
      row.bankBin,
      asciiMemo(bankName(row.bankBin) ?? ""),
      String(row.amountDong),
      asciiMemo(`Cho Phien ${code} ${index + 1}`),
    ]),
  ])
}
