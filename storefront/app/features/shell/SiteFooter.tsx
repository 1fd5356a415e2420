import { useLocation } from "@remix-run/react"
import { inLang, withoutLang } from "~/lib/lang"
import { Karst } from "~/ui/karst/Karst"
import { useLang, useT } from "~/words/context"
import { POLICIES } from "./policy-list"

const SHOP = [
  ["/san-pham", "shell.products"],
  ["/nha-san-xuat", "shell.producers"],
  ["/bo-suu-tap", "shell.collections"],
  ["/vung", "shell.places"],
  ["/mua-vu", "shell.season"],
  ["/chung-nhan", "shell.certificates"],
  ["/tra-cuu", "shell.lookup"],
] as const

/** Who runs the shop, its published policies, where to complain, and that this is a demonstration. */
export function SiteFooter() {
  const t = useT()
  const lang = useLang()
  const { pathname, search } = useLocation()
  const other = lang === "vi" ? "en" : "vi"
  return (
    <footer className="site-footer">
      <Karst />
      <div className="site-footer-ground">
        <div className="page site-footer-columns">
          <section className="site-footer-block">
            <h2>{t("shell.operator")}</h2>
            <p>{t("shell.operatorName")}</p>
            <p>{t("shell.operatorPlace")}</p>
            <h2>{t("shell.help")}</h2>
            <p>
              <a href={`mailto:${t("shell.helpMail")}`}>{t("shell.helpMail")}</a>
            </p>
            <p>{t("shell.helpText")}</p>
          </section>
          <nav className="site-footer-block" aria-label={t("shell.shopLinks")}>
            <h2>{t("shell.shopLinks")}</h2>
            <ul className="site-footer-links">
              {SHOP.map(([path, key]) => (
                <li key={path}>
                  <a href={inLang(lang, path)}>{t(key)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <nav className="site-footer-block" aria-label={t("shell.footNav")}>
            <h2>{t("shell.policies")}</h2>
            <ul className="site-footer-links site-footer-policies">
              {POLICIES.map(([slug, key]) => (
                <li key={slug}>
                  <a href={inLang(lang, `/chinh-sach/${slug}`)}>{t(key)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="page site-footer-last">
          <p>
            {t("shell.taxNote")} {t("shell.demoNote")}
          </p>
          <a
            className="site-footer-language"
            href={inLang(other, withoutLang(pathname)) + search}
            hrefLang={other}
            lang={other}
            aria-label={t("shell.languageLabel")}
          >
            {t("shell.language")}
          </a>
        </div>
      </div>
    </footer>
  )
}
