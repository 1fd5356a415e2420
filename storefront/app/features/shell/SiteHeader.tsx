import { inLang } from "~/lib/lang"
import { Icon } from "~/ui/icon/Icon"
import { useLang, useT } from "~/words/context"
import { SearchField } from "./SearchField"

const LINKS = [
  ["/san-pham", "shell.products"],
  ["/nha-san-xuat", "shell.producers"],
  ["/bo-suu-tap", "shell.collections"],
  ["/chung-nhan", "shell.certificates"],
] as const

/** Name of the shop, search, cart with its count: never higher than 56 px. */
export function SiteHeader() {
  const t = useT()
  const lang = useLang()
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <a className="site-logo" href={inLang(lang, "/")}>
          {t("shell.brand")}
        </a>
        <SearchField />
        <nav className="site-nav" aria-label={t("shell.mainNav")}>
          {LINKS.map(([path, key]) => (
            <a key={path} href={inLang(lang, path)}>
              {t(key)}
            </a>
          ))}
          <a href={inLang(lang, "/tra-cuu")}>{t("shell.orders")}</a>
          <a href={inLang(lang, "/tai-khoan")}>{t("shell.account")}</a>
        </nav>
        <a className="site-cart" href={inLang(lang, "/gio-hang")}>
          <Icon name="basket" />
          <span>{t("shell.cart")}</span>
          <cp-visitor class="site-cart-count" />
        </a>
      </div>
    </header>
  )
}
