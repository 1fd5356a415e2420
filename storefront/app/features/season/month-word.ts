import type { Lang } from "@cho-phien/contract"

const english = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" })

/** A month in a sentence: "11" after "Tháng" in Vietnamese, "November" in English. */
export const monthWord = (month: number, lang: Lang): string =>
  lang === "vi" ? String(month) : english.format(new Date(Date.UTC(2026, month - 1, 1)))
