import type { CompanyState, OfficeCompany } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"

export const STATES: readonly { value: CompanyState; label: string }[] = [
  { value: "applied", label: "Chờ xem" },
  { value: "more_asked", label: "Đang chờ bổ sung" },
  { value: "approved", label: "Đã duyệt" },
  { value: "suspended", label: "Tạm ngừng" },
  { value: "refused", label: "Từ chối" },
]

export const stateWords = (state: CompanyState): string =>
  STATES.find(({ value }) => value === state)?.label ?? state

export type Decision = "approve" | "ask-more" | "refuse" | "suspend"

/** What may be decided about a company in its present state. */
export const decisionsFor = (state: CompanyState): readonly Decision[] =>
  ({
    applied: ["approve", "ask-more", "refuse"],
    more_asked: ["approve", "refuse"],
    approved: ["suspend"],
    suspended: ["approve"],
    refused: [],
  })[state] as readonly Decision[]

export const DECISION_WORDS: Record<Decision, { label: string; done: string }> = {
  approve: { label: "Duyệt", done: "Đã duyệt công ty." },
  "ask-more": { label: "Yêu cầu bổ sung", done: "Đã gửi yêu cầu bổ sung." },
  refuse: { label: "Từ chối", done: "Đã từ chối hồ sơ." },
  suspend: { label: "Tạm ngừng", done: "Đã tạm ngừng công ty." },
}

const DEED_WORDS: Record<string, string> = {
  applied: "Nộp hồ sơ",
  answered: "Bổ sung hồ sơ",
  approve: "Duyệt",
  "ask-more": "Yêu cầu bổ sung",
  refuse: "Từ chối",
  suspend: "Tạm ngừng",
  terms: "Đổi điều kiện mua",
  "member-joined": "Thêm người",
  "member-set": "Đổi vai trò",
  "member-left": "Bớt người",
}
export const deedWords = (deed: string): string => DEED_WORDS[deed] ?? deed

/** How a company pays, in a line. */
export function termsWords({ terms, credit }: OfficeCompany): string {
  if (terms.payment === "on_delivery") return "Trả khi giao"
  const room = `còn ${formatDong(credit.roomDong)} trên ${formatDong(credit.limitDong)}`
  return `Trả sau ${terms.netDays} ngày · hạn mức ${room}`
}
