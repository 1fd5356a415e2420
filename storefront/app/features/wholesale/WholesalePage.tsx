import type { CompanyDeskResponse, MyCompany, WholesaleGood } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"
import { LinkButton } from "~/ui/button/Button"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { CompanySwitch } from "./CompanySwitch"
import { GoodRow } from "./GoodRow"
import { TradeNav } from "./TradeNav"
import "./wholesale.css"

type WholesalePageProps = {
  isSignedIn: boolean
  companies: readonly MyCompany[]
  current: MyCompany | null
  goods: readonly WholesaleGood[]
  credit: CompanyDeskResponse["credit"]
}

/** What wholesale is, how one's company stands, and for an approved one its goods with their tiers. */
export function WholesalePage({ isSignedIn, companies, current, goods, credit }: WholesalePageProps) {
  const t = useT()
  const lang = useLang()
  const apply = inLang(lang, "/mua-si/dang-ky")
  return (
    <div className="page stack-l wholesale">
      <h1 tabIndex={-1}>{t("wholesale.title")}</h1>
      {current ? null : <p className="prose">{t("wholesale.lead")}</p>}
      {current ? (
        <>
          <CompanySwitch companies={companies} current={current} />
          <CompanyStanding company={current} apply={apply} />
        </>
      ) : (
        <p>
          <LinkButton href={apply}>{t(isSignedIn ? "wholesale.apply" : "wholesale.signInFirst")}</LinkButton>
        </p>
      )}
      {goods.length > 0 ? (
        <section className="stack" aria-labelledby="hang-si">
          <TradeNav current="goods" />
          {credit && credit.limitDong > 0 ? (
            <p className="wholesale-credit">
              {t("wholesale.credit", {
                room: formatDong(credit.roomDong, lang),
                limit: formatDong(credit.limitDong, lang),
              })}
            </p>
          ) : null}
          <h2 id="hang-si">{t("wholesale.goods")}</h2>
          <p className="muted">{t("wholesale.goodsCount", { count: goods.length })}</p>
          <ul className="wholesale-goods">
            {goods.map((good) => (
              <GoodRow key={good.variantId} good={good} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function CompanyStanding({ company, apply }: { company: MyCompany; apply: string }) {
  const t = useT()
  if (company.state === "approved") return null
  return (
    <Notice tone={company.state === "applied" ? "info" : "warning"}>
      <p>{t(`wholesale.state.${company.state}`)}</p>
      {company.stateNote ? <p>{t("wholesale.officeSays", { note: company.stateNote })}</p> : null}
      {company.state === "more_asked" || company.state === "refused" ? (
        <p>
          <a href={apply}>{t(company.state === "refused" ? "wholesale.apply" : "wholesale.answer")}</a>
        </p>
      ) : null}
    </Notice>
  )
}
