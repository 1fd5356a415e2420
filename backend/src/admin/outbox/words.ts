import type { OutboxLetter } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"

const KINDS: Readonly<Record<string, string>> = {
  purchase_placed: "Đã nhận đơn",
  purchase_paid: "Đã nhận tiền",
  purchase_expired: "Hết hạn thanh toán",
  parcel_shipped: "Đã gửi hàng",
  parcel_delivered: "Đã giao hàng",
  parcel_cancelled: "Đã hủy kiện",
  parcel_refunded: "Hoàn tiền",
  return_requested: "Yêu cầu đổi trả",
  return_decided: "Kết quả đổi trả",
  producer_parcel: "Báo chủ thể có kiện mới",
}

export const kindWords = (kind: string): string => KINDS[kind] ?? kind

/** Where a letter stands, in a few words. */
export function standing({ state, sentAt, dueAt, tries }: OutboxLetter): string {
  if (state === "sent") return sentAt ? `Đã gửi lúc ${formatInstant(new Date(sentAt))}` : "Đã gửi"
  if (state === "failed") return `Đã thôi gửi sau ${tries} lần`
  if (state === "sending") return "Đang gửi"
  if (tries === 0) return "Chờ gửi"
  return `Gửi chưa được ${tries} lần, thử lại lúc ${formatInstant(new Date(dueAt ?? 0))}`
}

/** Sending again is for what is not on its way. */
export const canSendAgain = ({ state }: OutboxLetter): boolean => state === "sent" || state === "failed"
