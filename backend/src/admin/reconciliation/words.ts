import type { Discrepancy, DiscrepancyKind } from "@cho-phien/contract"

/** What was found, in words. */
export const KINDS: Readonly<Record<DiscrepancyKind, string>> = {
  card_word_lost: "Thẻ đã trả mà tin báo bị lạc",
  settling_cut_short: "Tiền đã về, việc ghi sổ bị ngắt giữa chừng",
  cancelled_unrefunded: "Kiện đã hủy mà tiền chưa hoàn",
  refund_cut_short: "Kiện đã ghi hoàn, khoản trả chung chưa ghi",
  card_refund_unsent: "Sổ đã ghi hoàn về thẻ, Stripe chưa nhận được",
  booking_missing: "Kiện thiếu một dòng thu hoặc hoàn",
  card_went_back: "Thẻ bị trừ mà không còn gì để trả; đã hoàn về thẻ",
  card_dispute: "Chủ thẻ khiếu nại khoản đã trả",
  card_refund_unknown: "Stripe đã hoàn một khoản mà sổ không có",
  order_without_money: "Đơn phải trả không tiền mặt mà không chờ khoản nào",
  money_without_order: "Thẻ đã trả, đơn đã hết hạn, tiền chưa hoàn",
  paid_unequal: "Số đã thu khác số phải thu",
  shares_disagree: "Cộng các kiện khác tổng của đơn",
  message_stuck: "Tin báo của ngân hàng chưa xử lý được sau nhiều lần",
}

const STATES: Readonly<Record<Discrepancy["state"], string>> = {
  open: "Cần người xem",
  mended: "Máy đã tự sửa",
  gone: "Tự khớp lại",
  closed: "Đã xử lý",
}

/** What has become of it. */
export const stateWords = ({ state, note }: Pick<Discrepancy, "state" | "note">): string =>
  note ? `${STATES[state]} · ${note}` : STATES[state]
