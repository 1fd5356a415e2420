import type { StatementView } from "@cho-phien/contract"

/** What a line of a statement is called on paper. */
export const LINE_WORDS: Readonly<Record<StatementView["lines"][number]["kind"], string>> = {
  receipt: "Thu tiền của khách",
  sale: "Bán hàng",
  refund: "Hoàn tiền cho khách",
  reversal: "Hoàn trả hàng",
  payout: "Chi trả",
  payout_settled: "Ngân hàng đã chi",
  payout_failed: "Chi trả không thành",
  transfer: "Chuyển giữa các tài khoản",
  adjustment: "Điều chỉnh",
}
