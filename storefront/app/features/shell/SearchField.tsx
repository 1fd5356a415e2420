import { useSearchParams } from "@remix-run/react"
import { inLang } from "~/lib/lang"
import { Icon } from "~/ui/icon/Icon"
import { useLang, useT } from "~/words/context"
import "./suggest.css"

/** The search of the header: a plain form that opens the hits; where script runs, with suggestions while typing. */
export function SearchField() {
  const t = useT()
  const lang = useLang()
  const [search] = useSearchParams()
  return (
    <search className="site-search">
      <cp-suggest data-url={inLang(lang, "/goi-y")} data-label={t("suggest.label")}>
        <form action={inLang(lang, "/tim-kiem")}>
          <label className="visually-hidden" htmlFor="tim">
            {t("shell.searchLabel")}
          </label>
          <input
            id="tim"
            name="q"
            type="search"
            className="input"
            maxLength={200}
            placeholder={t("shell.searchHint")}
            defaultValue={search.get("q") ?? ""}
            enterKeyHint="search"
          />
          <button type="submit" aria-label={t("shell.search")}>
            <Icon name="search" />
          </button>
        </form>
      </cp-suggest>
    </search>
  )
}
