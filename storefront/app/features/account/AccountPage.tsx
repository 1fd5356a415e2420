import type { PurchaseListResponse } from "@cho-phien/contract"
import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { PurchaseList } from "./PurchaseList"
import "./account.css"

type AccountPageProps = {
  name: string
  typedName: string
  purchases: PurchaseListResponse["purchases"]
  hasMore: boolean
  faults: readonly Fault[]
  saved: boolean
}

/** A customer's own page: the latest purchases, the name, the way to the addresses, and out. */
export function AccountPage({ name, typedName, purchases, hasMore, faults, saved }: AccountPageProps) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/tai-khoan")
  return (
    <div className="page account stack-l">
      <ErrorSummary errors={faults} />
      <div className="account-head">
        <h1 tabIndex={-1}>{t("account.hello", { name })}</h1>
        <form method="post" action={`${here}/dang-xuat`}>
          <Button look="quiet">{t("account.signOut")}</Button>
        </form>
      </div>
      {saved ? <Notice tone="success">{t("account.saved")}</Notice> : null}
      <section className="stack" aria-labelledby="don-cua-toi">
        <h2 id="don-cua-toi">{t("account.purchases")}</h2>
        <PurchaseList purchases={purchases} />
        {hasMore ? (
          <p>
            <a href={`${here}/don-hang`}>{t("account.allPurchases")}</a>
          </p>
        ) : null}
      </section>
      <section className="stack" aria-labelledby="dia-chi">
        <h2 id="dia-chi">{t("account.addresses")}</h2>
        <p>
          <a href={`${here}/dia-chi`}>{t("account.manageAddresses")}</a>
        </p>
      </section>
      <section className="stack" aria-labelledby="thong-tin">
        <h2 id="thong-tin">{t("account.profile")}</h2>
        <form method="post" action={here} className="stack" noValidate>
          <Field
            name="name"
            label={t("account.name")}
            error={faultAt(faults, "name")}
            control={{ defaultValue: typedName, autoComplete: "name", maxLength: 120 }}
          />
          <p>
            <Button look="quiet">{t("account.saveName")}</Button>
          </p>
        </form>
      </section>
    </div>
  )
}
