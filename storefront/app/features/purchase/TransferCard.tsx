import { inLang } from "~/lib/lang"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import { TransferFields } from "./TransferFields"
import type { TransferPageView } from "./transfer-view.server"
import "./transfer.css"

type TransferCardProps = {
  code: string
  id: string
  /** The producer to whom it goes, where each parcel is paid on its own. */
  payee?: string
  transfer: TransferPageView
}

/** How a purchase by transfer stands: what to send, or that it has come, or that the hold is over. */
export function TransferCard({ code, id, payee, transfer }: TransferCardProps) {
  const t = useT()
  const lang = useLang()
  if (transfer.state === "paid")
    return (
      <Notice tone="success">{payee ? t("transfer.paidTo", { producer: payee }) : t("transfer.paid")}</Notice>
    )
  if (transfer.state === "expired")
    return (
      <Notice tone="warning">
        <p>{payee ? t("transfer.expiredTo", { producer: payee }) : t("transfer.expired")}</p>
        <p>{t("transfer.expiredMoney")}</p>
      </Notice>
    )
  return (
    <cp-await class="card card-body stack transfer" id={id} data-news={transfer.news}>
      <h2 className="aside-title">
        {payee
          ? t("transfer.titleTo", { amount: transfer.dueText, producer: payee })
          : t("transfer.title", { amount: transfer.dueText })}
      </h2>
      {transfer.receivedDong > 0 ? (
        <Notice tone="info">
          {t("transfer.partly", { received: transfer.receivedText, due: transfer.dueText })}
        </Notice>
      ) : null}
      {transfer.payTo ? (
        <div className="transfer-columns">
          <figure className="transfer-code">
            <img src={transfer.payTo.drawing} alt={t("transfer.codeAlt")} width={264} height={264} />
            <figcaption>
              <a href={transfer.payTo.picture} download={`${transfer.content}.png`}>
                {t("transfer.save")}
              </a>
            </figcaption>
          </figure>
          <TransferFields fields={transfer.payTo.fields} />
        </div>
      ) : null}
      <p>{t("transfer.content")}</p>
      <p>
        <strong>{t("transfer.held", { time: transfer.heldUntilText })}</strong> {t("transfer.waiting")}
      </p>
      {transfer.canHoldLonger ? (
        <form method="post" action={inLang(lang, `/don-hang/${code}`)}>
          <button type="submit" className="button button-quiet" name="deed" value="hold">
            {t("transfer.holdLonger")}
          </button>
        </form>
      ) : null}
    </cp-await>
  )
}
