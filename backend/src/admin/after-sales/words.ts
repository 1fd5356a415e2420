import type { ParcelHappening, ReturnReason, ReturnState, ReviewState } from "@cho-phien/contract"

export const STAGES: Readonly<Record<string, string>> = {
  received: "Chờ đóng gói",
  packing: "Đã đóng gói",
  shipping: "Đang giao",
  delivered: "Đã giao",
  cancelled: "Đã hủy",
}

export const METHODS: Readonly<Record<string, string>> = {
  cod: "Tiền mặt khi nhận",
  vietqr: "Chuyển khoản",
  card: "Thẻ",
}

export const HAPPENINGS: Readonly<Record<ParcelHappening["kind"], string>> = {
  placed: "Đặt hàng",
  paid: "Nhận tiền",
  packed: "Đóng gói",
  shipped: "Giao vận chuyển",
  delivered: "Giao đến người mua",
  cancelled: "Hủy",
  refunded: "Hoàn tiền",
  "return-requested": "Yêu cầu trả hàng",
  "return-approved": "Chấp nhận trả hàng",
  "return-refused": "Không chấp nhận trả hàng",
  "return-received": "Nhận lại hàng",
}

export const RETURN_STATES: Readonly<Record<ReturnState, string>> = {
  requested: "Chờ quyết định",
  approved: "Chờ nhận lại hàng",
  refused: "Không chấp nhận",
  received: "Đã nhận và hoàn tiền",
}

export const RETURN_REASONS: Readonly<Record<ReturnReason, string>> = {
  damaged: "Hư hỏng khi nhận",
  "wrong-goods": "Giao sai hàng",
  missing: "Giao thiếu",
  expired: "Quá hạn dùng",
  "not-as-described": "Không đúng mô tả",
}

export const REVIEW_STATES: Readonly<Record<ReviewState, string>> = {
  pending: "Chờ duyệt",
  shown: "Đang hiện",
  refused: "Không đăng",
}
