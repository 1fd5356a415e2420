import { inLang } from "~/lib/lang"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import "./policy.css"

export type PolicyPageView = {
  title: string
  html: string
  /** The language of the text; Vietnamese where no translation exists. */
  textLang: string
  effective: string
  state: "current" | "old" | "future"
  currentHref: string
  versions: readonly { href: string; date: string; isCurrent: boolean; isShown: boolean }[]
}

/** One published text in one of its versions. */
export function PolicyPage({ view }: { view: PolicyPageView }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack">
      <Breadcrumb
        steps={[
          { name: t("shell.home"), href: inLang(lang, "/") },
          { name: t("policies.title"), href: inLang(lang, "/chinh-sach") },
          { name: view.title },
        ]}
      />
      <h1 tabIndex={-1}>{view.title}</h1>
      <p className="muted">{t("policies.effective", { date: view.effective })}</p>
      {view.state === "current" ? null : (
        <Notice tone="warning">
          <p>{t(view.state === "old" ? "policies.old" : "policies.future")}</p>
          <p>
            <a href={view.currentHref}>{t("policies.readCurrent")}</a>
          </p>
        </Notice>
      )}
      {/* Our own content file as HTML: no reader's text is in it. */}
      <article
        className="policy prose"
        lang={view.textLang}
        dangerouslySetInnerHTML={{ __html: view.html }}
      />
      <section className="stack" aria-labelledby="cac-ban">
        <h2 id="cac-ban">{t("policies.versions")}</h2>
        <ul className="policy-versions">
          {view.versions.map(({ href, date, isCurrent, isShown }) => (
            <li key={href}>
              <a href={href} aria-current={isShown ? "page" : undefined}>
                {t("policies.versionOf", { date })}
              </a>
              {isCurrent ? ` (${t("policies.current")})` : ""}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
