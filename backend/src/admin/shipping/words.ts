import type { OfficeShippingRate } from "@cho-phien/contract"

export const WAYS = { standard: "Tiêu chuẩn", fast: "Nhanh" } as const satisfies Record<
  OfficeShippingRate["way"],
  string
>
export const ZONES = {
  same_province: "Trong tỉnh",
  same_region: "Trong miền",
  other_region: "Khác miền",
} as const satisfies Record<OfficeShippingRate["zone"], string>
export const RATE_STATES = {
  in_force: ["green", "Đang áp dụng"],
  coming: ["blue", "Sắp áp dụng"],
  over: ["grey", "Đã thay"],
} as const satisfies Record<OfficeShippingRate["state"], readonly [string, string]>
