import type {
  LedgerPostingView,
  LegalParameterView,
  PayoutBatchView,
  PayoutItemView,
  ProductGroupCode,
  TaxActivityCode,
} from "@cho-phien/contract"
import { formatDay, formatDong, groupThousands, isPlainDate } from "@cho-phien/vietnam"

type Words<Key extends string> = Readonly<Record<Key, string>>

const ACCOUNTS: Words<string> = {
  bank: "Ngân hàng",
  carrier: "Nhà vận chuyển đang giữ",
  card_gateway: "Cổng thẻ đang giữ",
  direct: "Khách trả thẳng chủ thể",
  buyers: "Khách đã trả, đơn chưa xong",
  commission: "Hoa hồng",
  commission_vat: "Thuế GTGT của hoa hồng",
  voucher_cost: "Phiếu giảm giá sàn chịu",
  tax_vat: "Thuế GTGT khấu trừ, chưa nộp",
  tax_pit: "Thuế TNCN khấu trừ, chưa nộp",
  shipping: "Tiền giao hàng của sàn",
  payouts: "Đang chi, chờ ngân hàng",
  goodwill: "Sàn chịu bằng điều chỉnh",
}
/** What an account of the ledger is called. */
export const accountWords = (code: string): string =>
  code.startsWith("producer:") ? "Chủ thể" : (ACCOUNTS[code] ?? code)

export const POSTING_WORDS: Words<LedgerPostingView["kind"]> = {
  receipt: "Khách trả tiền",
  sale: "Bán hàng",
  refund: "Hoàn tiền cho khách",
  reversal: "Hoàn trả hàng",
  payout: "Lệnh chi trả",
  payout_settled: "Ngân hàng đã chi",
  payout_failed: "Chi trả không thành",
  transfer: "Chuyển giữa các tài khoản",
  adjustment: "Điều chỉnh",
}

export const GROUP_WORDS: Words<ProductGroupCode> = {
  food: "Thực phẩm",
  beverage: "Đồ uống",
  herbal: "Dược liệu",
  handicraft: "Thủ công mỹ nghệ",
  ornamental: "Sinh vật cảnh",
  tourism: "Du lịch cộng đồng",
}

export const ACTIVITY_WORDS: Words<TaxActivityCode> = {
  trading: "Phân phối hàng hóa",
  trading_untaxed: "Bán lại hàng không chịu thuế",
  own_produce: "Nông sản tự làm ra",
  production: "Sản xuất, chế biến",
  production_five: "Sản xuất hàng thuế suất 5 %",
  transport: "Vận chuyển",
  service: "Dịch vụ",
  other: "Hoạt động khác",
  undetermined: "Không xác định",
}

const FORMS: Words<string> = {
  household: "Hộ kinh doanh",
  cooperative_group: "Tổ hợp tác",
  cooperative: "Hợp tác xã",
  enterprise: "Doanh nghiệp",
}
export const LEGAL_KINDS: Words<LegalParameterView["kind"]> = {
  withholding_subject: "Người bán được khấu trừ thay",
  withholding_rate: "Tỷ lệ khấu trừ theo hoạt động",
  commission_vat: "Thuế GTGT trên hoa hồng",
}
export const LEGAL_STATES: Words<LegalParameterView["state"]> = {
  in_force: "Đang áp dụng",
  suspended: "Tạm dừng",
  repealed: "Đã thay thế",
}
export const PROOFS: Words<LegalParameterView["proof"]> = {
  read: "Đã đọc văn bản",
  second_hand: "Theo nguồn khác kể lại",
  unverified: "Chưa kiểm chứng",
}
/** What a figure of the law is about. */
export const keyWords = (key: string): string =>
  FORMS[key] ?? (key === "all" ? "Mọi chủ thể" : (ACTIVITY_WORDS[key as TaxActivityCode] ?? key))

export const BATCH_STATES: Words<PayoutBatchView["state"]> = {
  draft: "Nháp, chờ người thứ hai duyệt",
  approved: "Đã duyệt, chờ xuất tệp",
  exported: "Đã gửi ngân hàng",
  closed: "Đã xong",
  cancelled: "Đã hủy",
}
export const ITEM_STATES: Words<PayoutItemView["state"]> = {
  planned: "Sẽ chi",
  held: "Giữ lại",
  exported: "Chờ ngân hàng",
  paid: "Đã chi",
  failed: "Không chi được",
  returned: "Ngân hàng trả lại",
}
export const HELD_WORDS: Words<NonNullable<PayoutItemView["heldReason"]>> = {
  no_account: "chưa có tài khoản nhận tiền",
  account_changed: "tài khoản đã đổi sau khi lập",
  below_minimum: "dưới mức chi tối thiểu",
  balance_changed: "số dư đã giảm sau khi lập",
}

const FINDINGS: Words<string> = {
  posting_not_zero: "Bút toán không cân",
  balance_not_entries: "Số dư khác tổng bút toán",
  ledger_not_zero: "Sổ cái không cân",
  payout_below_zero: "Khoản chi không dương",
  not_booked: "Chưa vào sổ",
  buyers_money: "Tiền của khách không khớp đơn",
  order_gone: "Đơn không còn",
  order_without_terms: "Đơn không có điều khoản bán",
}
export const findingWords = (kind: string): string => FINDINGS[kind] ?? kind

/** `800` → `8 %`. */
export const percent = (bp: number): string => `${String(bp / 100).replace(".", ",")} %`

/** A sum with its sign, the minus as it is printed. */
export const signed = (dong: number): string =>
  dong < 0 ? `−${groupThousands(-dong)}\u00a0₫` : formatDong(dong)

/** Days as Vietnam writes them; an open end is said. */
export const span = (from: string, to: string | null): string =>
  to === null ? `từ ${day(from)}` : `${day(from)} – ${day(to)}`
export const day = (text: string): string => (isPlainDate(text) ? formatDay(text) : text)

/** `2026-11` → `Tháng 11/2026`. */
export const monthWords = (month: string): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`
/** So many months before this one, the latest first. */
export function monthsBefore(month: string, count: number): string[] {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return Array.from({ length: count }, (_, at) => {
    const months = year * 12 + number - 2 - at
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`
  })
}
