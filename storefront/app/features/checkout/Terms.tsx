import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"

/** What pressing the button means; nothing is ticked beforehand (consumer law Art. 10.1.k). */
export function Terms() {
  const t = useT()
  const lang = useLang()
  const policy = (slug: string) => inLang(lang, `/chinh-sach/${slug}`)
  return (
    <div className="small muted stack">
      <p>
        {t("checkout.terms")} <a href={policy("dieu-khoan-chung")}>{t("checkout.termsLink")}</a>{" "}
        {t("checkout.and")} <a href={policy("doi-tra-hoan-tien")}>{t("checkout.returnsLink")}</a>.{" "}
        {t("checkout.termsAfter")}
      </p>
      <p>
        {t("checkout.privacy")} <a href={policy("bao-ve-du-lieu-ca-nhan")}>{t("checkout.privacyLink")}</a>
      </p>
    </div>
  )
}
