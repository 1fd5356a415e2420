import type {
  ExplainResponse,
  OfficeSearchRule,
  OfficeSynonym,
  SearchDeskResponse,
  SearchHow,
} from "@cho-phien/contract"

/** How a query was understood. */
export const HOW_WORDS: Readonly<Record<SearchHow, string>> = {
  exact: "Đúng như gõ",
  telex: "Đọc phím gõ khi chưa bật bộ gõ",
  sound: "Theo âm đọc",
  spelling: "Sửa chính tả",
  spaces: "Thêm dấu cách",
  "some-words": "Bỏ bớt từ",
  everything: "Không có từ khoá",
  listing: "Liệt kê thường",
}

export const FOUND_IN_WORDS: Readonly<
  Record<NonNullable<ExplainResponse["hits"][number]["foundIn"]>, string>
> = {
  name: "Tên hàng",
  producer: "Chủ thể, quy cách",
  place: "Xã, huyện cũ",
  group: "Nhóm, hạng sao",
  text: "Lời giới thiệu",
}

export const ENGINE_WORDS: Readonly<Record<SearchDeskResponse["engine"], string>> = {
  postgres: "Postgres (trong cơ sở dữ liệu của chợ)",
  meilisearch: "Meilisearch",
}

export const INDEX_STATE_WORDS: Readonly<Record<SearchDeskResponse["state"], string>> = {
  pending: "Chưa dựng",
  building: "Đang dựng",
  ready: "Sẵn sàng",
  error: "Không trả lời; khách đang xem danh mục thường",
}

export const RULE_KIND_WORDS: Readonly<Record<OfficeSearchRule["kind"], string>> = {
  pin: "Ghim lên đầu",
  hide: "Ẩn khỏi kết quả",
  redirect: "Dẫn sang trang khác",
}

export const RULE_STATE_WORDS: Readonly<Record<OfficeSearchRule["state"], string>> = {
  coming: "Sắp tới",
  holds: "Đang áp dụng",
  over: "Đã hết",
}

export const ORIGIN_WORDS: Readonly<Record<OfficeSynonym["origin"], string>> = {
  shop: "Có sẵn",
  office: "Văn phòng sửa",
  off: "Đã tắt",
}
