import { ProductGroupCode } from "@cho-phien/contract"
import { GROUP_SLUGS } from "~/features/catalogue"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { Chip } from "~/ui/chip/Chip"
import { Field } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"
import "./search.css"

/** A page that is all search field, for the thumb's "Tìm". */
export function SearchStart() {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack">
      <h1>{t("search.title")}</h1>
      <search>
        <form action={inLang(lang, "/tim-kiem")} className="stack">
          <cp-suggest class="search-start" data-url={inLang(lang, "/goi-y")} data-label={t("suggest.label")}>
            <Field
              name="q"
              label={t("search.label")}
              hint={t("search.hint")}
              control={{ type: "search", maxLength: 200 }}
            />
          </cp-suggest>
          <p>
            <Button>{t("shell.search")}</Button>
          </p>
        </form>
      </search>
      <h2>{t("search.byGroup")}</h2>
      <div className="row">
        {ProductGroupCode.options.map((code) => (
          <Chip key={code} href={inLang(lang, `/san-pham?nhom=${GROUP_SLUGS[code]}`)}>
            {t(`group.${code}`)}
          </Chip>
        ))}
      </div>
    </div>
  )
}
