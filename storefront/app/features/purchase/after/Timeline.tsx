import { useT } from "~/words/context"
import type { HappeningView } from "./after-view.server"

/** What happened to a parcel, first to last. */
export function Timeline({ happenings }: { happenings: readonly HappeningView[] }) {
  const t = useT()
  return (
    <details className="after-deed" open={happenings.length < 8}>
      <summary>{t("after.timeline")}</summary>
      <ol className="timeline">
        {happenings.map((happening, index) => (
          <li key={`${happening.kind}-${happening.at}-${index}`}>
            <time dateTime={happening.at} className="numbers muted small">
              {happening.timeText}
            </time>
            <span>
              <Told {...happening} />
              {happening.note ? <span className="muted"> · {happening.note}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Told({ kind, amountText }: HappeningView) {
  const t = useT()
  if (kind === "paid" || kind === "refunded") return <>{t(`after.${kind}`, { amount: amountText })}</>
  return <>{t(`after.${kind}`)}</>
}
