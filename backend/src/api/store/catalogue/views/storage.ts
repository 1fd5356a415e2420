import type { Lang } from "@cho-phien/contract"

const WORDS: Readonly<Record<string, Record<Lang, string>>> = {
  ambient: {
    vi: "Để nơi khô ráo, thoáng mát, tránh nắng.",
    en: "Keep in a dry, airy place away from the sun.",
  },
  cool_dry: {
    vi: "Để nơi mát dưới 25 °C, đậy kín sau khi mở.",
    en: "Keep below 25 °C and closed once opened.",
  },
  chilled: { vi: "Giữ lạnh từ 0 đến 5 °C.", en: "Keep chilled, 0 to 5 °C." },
  frozen: { vi: "Giữ đông từ −18 °C trở xuống.", en: "Keep frozen, −18 °C or below." },
  none: { vi: "Không cần bảo quản.", en: "No storage needed." },
}

/** How to keep a product, as a sentence. */
export const storageWords = (storage: string, lang: Lang): string => WORDS[storage]?.[lang] ?? storage
