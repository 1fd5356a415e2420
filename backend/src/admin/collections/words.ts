import type { CollectionAuditRow, CollectionState, OutReason } from "@cho-phien/contract"

/** How each state is called and coloured. */
export const STATE_WORDS: Record<
  CollectionState,
  { label: string; color: "green" | "orange" | "grey" | "blue" }
> = {
  draft: { label: "Bản nháp", color: "grey" },
  scheduled: { label: "Đã hẹn ngày", color: "blue" },
  published: { label: "Đang hiện", color: "green" },
  ended: { label: "Đã kết thúc", color: "orange" },
  archived: { label: "Đã cất", color: "grey" },
}

export const DEED_WORDS: Record<CollectionAuditRow["deed"], string> = {
  created: "Tạo mới",
  edited: "Sửa",
  published: "Công bố",
  scheduled: "Hẹn ngày",
  withdrawn: "Rút về bản nháp",
  archived: "Cất đi",
}

export const REASON_WORDS: Record<OutReason, string> = {
  "not-promoted": "rượu, không quảng bá",
  "no-valid-certificate": "không có chứng nhận còn hiệu lực",
  excluded: "được bỏ ra bằng tay",
  group: "khác nhóm",
  set: "khác bộ sản phẩm",
  commune: "khác xã, phường",
  producer: "khác chủ thể",
  tag: "không có nhãn này",
  season: "khác mùa",
  stars: "chưa đủ sao",
  price: "ngoài khoảng giá",
}

const FIELD_NAMES: Record<string, string> = {
  slug: "địa chỉ",
  title_vi: "tên tiếng Việt",
  title_en: "tên tiếng Anh",
  story_vi: "câu chuyện tiếng Việt",
  story_en: "câu chuyện tiếng Anh",
  region: "vùng",
  communes: "xã, phường",
  months: "tháng",
  rule: "điều kiện",
  pinned: "hàng chọn tay",
  excluded: "hàng bỏ ra",
  motif: "tranh",
  position: "thứ tự",
  state: "tình trạng",
  publish_at: "ngày bắt đầu",
  end_at: "ngày kết thúc",
}

/** What a deed changed, in the order of the form. */
export const changedWords = (after: CollectionAuditRow["after"]): string =>
  Object.entries(FIELD_NAMES)
    .flatMap(([field, name]) => (after && field in after ? [name] : []))
    .join(", ")

export const MOTIF_WORDS: Record<string, string> = {
  mist: "Núi mây",
  waterfall: "Thác nước",
  "black-jelly": "Thạch đen",
  forge: "Lò rèn",
  hearth: "Gác bếp",
  tet: "Mâm Tết",
  orchard: "Vườn quả",
  grain: "Hạt gạo, sợi miến",
  honey: "Mật ong",
  stone: "Đường đá",
  gift: "Quà biếu",
  night: "Đêm nhà sàn",
  cloth: "Vải chàm",
}
