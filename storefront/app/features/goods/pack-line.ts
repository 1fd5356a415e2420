import type { Lang, PackView } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"

type Pack = Pick<PackView, "title" | "perKiloDong" | "perLitreDong">
const LITRE = { vi: "lít", en: "L" } as const

/** "Hũ 500 g · 170.000 ₫/kg": the pack and its price per kilogram or litre, numbers never torn from their units. */
export function packLine(pack: Pack, lang: Lang): string {
  const title = pack.title.replace(/(\d) /g, "$1\u00a0")
  if (pack.perKiloDong !== null) return `${title} · ${formatDong(pack.perKiloDong, lang)}/kg`
  if (pack.perLitreDong !== null) return `${title} · ${formatDong(pack.perLitreDong, lang)}/${LITRE[lang]}`
  return title
}
