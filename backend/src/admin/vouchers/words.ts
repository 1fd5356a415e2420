import type { OfficeVoucher } from "@cho-phien/contract"
import { formatDay, formatDong, plainDate } from "@cho-phien/vietnam"

export const STATES: Readonly<
  Record<OfficeVoucher["state"], readonly ["green" | "blue" | "orange" | "grey", string]>
> = {
  open: ["green", "Đang dùng được"],
  coming: ["blue", "Chưa đến ngày"],
  used_up: ["orange", "Hết lượt"],
  over: ["grey", "Đã dừng"],
}

/** `10 %` or `30.000 ₫`. */
export const valueWords = ({ kind, value }: Pick<OfficeVoucher, "kind" | "value">): string =>
  kind === "percentage" ? `${value} %` : formatDong(value, "vi")

/** What it is for, who pays, how often and from what worth. */
export function termsWords(voucher: OfficeVoucher): string {
  const { producer, bearer, minimumDong, perBuyer } = voucher
  return [
    producer ? `Hàng của ${producer.name}` : "Mọi hàng",
    bearer === "platform" ? "sàn chịu" : "chủ thể chịu",
    ...(minimumDong > 0 ? [`từ ${formatDong(minimumDong, "vi")}`] : []),
    ...(perBuyer === null ? [] : [`mỗi người ${perBuyer} lần`]),
  ].join(" · ")
}

/** `12/200` or `12`. */
export const usesWords = ({ used, limit }: Pick<OfficeVoucher, "used" | "limit">): string =>
  limit === null ? String(used) : `${used}/${limit}`

export const spanWords = ({ startsOn, endsOn }: Pick<OfficeVoucher, "startsOn" | "endsOn">): string =>
  endsOn
    ? `${formatDay(plainDate(startsOn))} – ${formatDay(plainDate(endsOn))}`
    : `Từ ${formatDay(plainDate(startsOn))}`
