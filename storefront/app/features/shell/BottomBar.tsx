import { useLocation } from "@remix-run/react"
import { inLang, withoutLang } from "~/lib/lang"
import { Icon } from "~/ui/icon/Icon"
import { useLang, useT } from "~/words/context"

const TABS = [
  ["/", "home", "shell.home"],
  ["/san-pham", "grid", "shell.catalogue"],
  ["/tim-kiem", "search", "shell.search"],
  ["/tra-cuu", "parcel", "shell.orders"],
  ["/tai-khoan", "person", "shell.account"],
] as const

/** The five places of a phone's thumb. */
export function BottomBar() {
  const t = useT()
  const lang = useLang()
  const here = withoutLang(useLocation().pathname)
  const isHere = (path: string) => (path === "/" ? here === "/" : here.startsWith(path))
  return (
    <nav className="bottom-bar" aria-label={t("shell.bottomNav")}>
      {TABS.map(([path, icon, key]) => (
        <a key={path} href={inLang(lang, path)} aria-current={isHere(path) ? "page" : undefined}>
          <Icon name={icon} size={22} />
          <span>{t(key)}</span>
        </a>
      ))}
    </nav>
  )
}
