import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"

const PLACES = [
  ["goods", "/mua-si", "wholesale.goods"],
  ["quick", "/mua-si/dat-nhanh", "wholesale.quick"],
  ["orders", "/mua-si/don", "wholesale.orders"],
  ["desk", "/mua-si/cong-ty", "wholesale.desk"],
] as const

/** The four pages of a company that buys. */
export function TradeNav({ current }: { current: (typeof PLACES)[number][0] }) {
  const t = useT()
  const lang = useLang()
  return (
    <nav className="wholesale-nav" aria-label={t("wholesale.title")}>
      {PLACES.map(([name, path, words]) => (
        <a key={name} href={inLang(lang, path)} aria-current={name === current ? "page" : undefined}>
          {t(words)}
        </a>
      ))}
    </nav>
  )
}
