import type { MyCompany } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { useLang, useT } from "~/words/context"

/** For whom one buys, always in view; a person of several companies switches openly. */
export function CompanySwitch({
  companies,
  current,
}: {
  companies: readonly MyCompany[]
  current: MyCompany
}) {
  const t = useT()
  const lang = useLang()
  const others = companies.filter(({ id }) => id !== current.id)
  return (
    <div className="card wholesale-company">
      <p>
        {t("wholesale.company")}: <strong>{current.legalName}</strong>{" "}
        <span className="numbers muted">{current.taxCode}</span>
      </p>
      {others.map((company) => (
        <form key={company.id} method="post" action={inLang(lang, "/mua-si")}>
          <input type="hidden" name="companyId" value={company.id} />
          <span>{company.legalName}</span> <Button look="quiet">{t("wholesale.choose")}</Button>
        </form>
      ))}
    </div>
  )
}
