import { inLang } from "~/lib/lang"
import { LinkButton } from "~/ui/button/Button"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import type { CardPageView } from "./card-view.server"

type CardPanelProps = { code: string; card: CardPageView; isBack: boolean }

/** How a purchase by card stands: the way to the page where the card is typed, or that it is paid, or over. */
export function CardPanel({ code, card, isBack }: CardPanelProps) {
  const t = useT()
  const lang = useLang()
  if (card.state === "paid") return <Notice tone="success">{t("card.paid")}</Notice>
  if (card.state === "expired")
    return (
      <Notice tone="warning">
        <p>{t("card.expired")}</p>
        <p>{t("card.expiredMoney")}</p>
      </Notice>
    )
  return (
    <section className="card card-body stack" id="tra-the" aria-labelledby="tra-the-ten">
      {isBack ? (
        <div role="status">
          <Notice tone="info">{t("card.back")}</Notice>
        </div>
      ) : null}
      <h2 className="aside-title" id="tra-the-ten">
        {t("card.title", { amount: card.dueText })}
      </h2>
      <p>{t("card.text")}</p>
      <p>
        <strong>{t("transfer.held", { time: card.heldUntilText })}</strong> {t("card.held")}
      </p>
      <p>
        {/* A link and no form: the browser lets no form of ours lead to another site. */}
        <LinkButton look="buy" href={inLang(lang, `/don-hang/${code}/tra-the`)}>
          {t("card.pay", { amount: card.dueText })}
        </LinkButton>
      </p>
    </section>
  )
}
