import { wholeDong } from "../money/whole-dong.js"
import { asciiMemo } from "./ascii-memo.js"
import { crc16 } from "./crc16.js"

/** NAPAS's identifier for transfers by VietQR. */
const NAPAS = "A000000727"
const TO_ACCOUNT = "QRIBFTTA"
const DONG = "704"
/** Thirteen characters at most (EMVCo field 54). */
const HIGHEST_AMOUNT = 9_999_999_999_999

/** Whom and what a code pays; without an amount the payer types it. */
export interface VietQrTransfer {
  /** Six digits of the bank. */
  bankBin: string
  /** Account number; a virtual account may have capital letters. */
  account: string
  /** Whole đồng, at least 1. */
  amountDong?: number
  /** What the transfer shall say; cleaned to ASCII. */
  memo?: string
}

/**
 * The text of a VietQR code: EMVCo, merchant-presented, profile of NAPAS (Technical Specifications on QR Switching
 * v1.5.2). The memo stands in 62-08, the one field that every bank shows. A wrong bank, account or amount throws.
 */
export function vietQrPayload({ bankBin, account, amountDong, memo = "" }: VietQrTransfer): string {
  if (!/^\d{6}$/.test(bankBin)) throw new RangeError(`Not a bank's number: ${bankBin}`)
  if (!isBankAccount(account)) throw new RangeError(`Not an account number: ${account}`)
  const purpose = asciiMemo(memo)
  const isOneTime = amountDong !== undefined
  const fields = [
    field("00", "01"),
    field("01", isOneTime ? "12" : "11"),
    field(
      "38",
      field("00", NAPAS) + field("01", field("00", bankBin) + field("01", account)) + field("02", TO_ACCOUNT),
    ),
    field("53", DONG),
    isOneTime ? field("54", String(payable(amountDong))) : "",
    field("58", "VN"),
    purpose ? field("62", field("08", purpose)) : "",
    "6304",
  ].join("")
  return fields + crc16(fields)
}

/** Whether the last four characters are the check of all before them; real codes carry them in either case. */
export function hasValidCrc(payload: string): boolean {
  const checked = payload.slice(0, -4)
  return checked.endsWith("6304") && crc16(checked) === payload.slice(-4).toUpperCase()
}

/** Four to nineteen digits or capital letters: virtual accounts carry letters. */
export const isBankAccount = (account: string): boolean => /^[0-9A-Z]{4,19}$/.test(account)

function payable(amountDong: number): number {
  const amount = wholeDong(amountDong)
  if (amount < 1 || amount > HIGHEST_AMOUNT) throw new RangeError(`Not a payable amount: ${amount} đồng`)
  return amount
}

const field = (id: string, value: string): string => id + String(value.length).padStart(2, "0") + value
