import type { OfficeTransfer, TransferReason } from "@cho-phien/contract"

const REASONS: Readonly<Record<TransferReason, string>> = {
  no_code: "Nội dung không có mã đơn đúng",
  several_codes: "Nội dung có nhiều mã đơn",
  unknown_code: "Không có đơn nào mang mã này",
  other_account: "Tiền vào tài khoản khác",
  already_paid: "Đơn đã trả đủ trước đó",
  expired: "Đơn đã hết thời gian giữ hàng",
  given_back: "Khoản trả của đơn đã hoàn",
}

/** Where a transfer stands, in a few words. */
export function standing({ state, reason, refundDueDong }: OfficeTransfer): string {
  if (state === "returned") return "Đã trả lại người chuyển"
  if (state === "matched") return refundDueDong > 0 ? "Chuyển thừa, cần trả lại phần thừa" : "Đã khớp với đơn"
  return reason ? REASONS[reason] : "Chưa khớp"
}

/** What an operator can still do. */
export const canMatch = ({ state }: OfficeTransfer): boolean => state === "unmatched"
export const canReturn = ({ state, refundDueDong }: OfficeTransfer): boolean =>
  state === "unmatched" || refundDueDong > 0

/** What is to go back: the surplus of a matched one, all of an unmatched one. */
export const returnedDong = ({ state, amountDong, refundDueDong }: OfficeTransfer): number =>
  state === "unmatched" ? amountDong : refundDueDong
