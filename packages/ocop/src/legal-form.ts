import type { Bilingual } from "./bilingual.js"

/** What a producer (chủ thể OCOP) is before the law. */
export const LEGAL_FORMS = ["cooperative", "cooperative_group", "enterprise", "household"] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]

export const LEGAL_FORM_NAMES: Readonly<Record<LegalForm, Bilingual>> = {
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group" },
  enterprise: { vi: "Doanh nghiệp", en: "Company" },
  household: { vi: "Hộ kinh doanh", en: "Household business" },
}

/** Whether a stored or sent word is a legal form. */
export function isLegalForm(word: string): word is LegalForm {
  return LEGAL_FORMS.some((form) => form === word)
}
