import type { AuditRow, CertificateState } from "@cho-phien/contract"

/** How each state is called and coloured. */
export const STATE_WORDS: Record<
  CertificateState,
  { label: string; color: "green" | "orange" | "grey" | "red" | "blue" | "purple" }
> = {
  valid: { label: "Còn hiệu lực", color: "green" },
  expiring: { label: "Sắp hết hạn", color: "orange" },
  expired: { label: "Đã hết hạn", color: "grey" },
  revoked: { label: "Đã thu hồi", color: "red" },
  superseded: { label: "Đã thay thế", color: "purple" },
  "not-yet-valid": { label: "Chưa có hiệu lực", color: "blue" },
}

export const STARS_WORDS: Record<number, string> = { 3: "Ba sao", 4: "Bốn sao", 5: "Năm sao" }

export const DEED_WORDS: Record<AuditRow["deed"], string> = {
  issued: "Cấp mới",
  corrected: "Đính chính",
  revoked: "Thu hồi",
  superseded: "Được thay thế",
}

/** What is left until the last valid day. */
export function daysLeftWords(daysLeft: number | null): string {
  if (daysLeft === null) return ""
  return daysLeft === 0 ? "hôm nay là ngày cuối" : `còn ${daysLeft.toLocaleString("vi-VN")} ngày`
}
