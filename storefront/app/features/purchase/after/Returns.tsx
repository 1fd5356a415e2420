import { useT } from "~/words/context"
import type { ReturnPageView } from "./after-view.server"

/** The returns of a parcel and how each stands. */
export function Returns({ returns }: { returns: readonly ReturnPageView[] }) {
  const t = useT()
  if (returns.length === 0) return null
  return (
    <div className="after-returns">
      {returns.map((request) => (
        <section key={request.id} className="stack">
          <h3 className="after-title">
            {t("return.title")}: {t(`return.state.${request.state}`)}
          </h3>
          <p>
            {t(`return.${request.reason}`)} ·{" "}
            {request.lines.map((line) => `${line.quantity} × ${line.name}`).join(", ")}
          </p>
          <p className="muted">{request.note}</p>
          {request.decisionNote ? <p>{request.decisionNote}</p> : null}
          {request.state === "refused" ? null : (
            <p>
              {t(request.state === "received" ? "return.refunded" : "return.expected", {
                amount: request.refundText,
              })}
            </p>
          )}
          <p className="after-photos">
            {request.photos.map((src, index) => (
              <img
                key={src}
                src={src}
                alt={t("return.photoAlt", { number: index + 1 })}
                width={96}
                height={96}
                loading="lazy"
              />
            ))}
          </p>
        </section>
      ))}
    </div>
  )
}
