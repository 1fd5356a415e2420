import type { ParcelStage } from "@cho-phien/contract"
import { Icon } from "~/ui/icon/Icon"
import { useT } from "~/words/context"
import type { StageStep } from "./stage-steps"

const WORDS = {
  received: "purchase.received",
  packing: "purchase.packing",
  shipping: "purchase.shipping",
  delivered: "purchase.delivered",
  cancelled: "purchase.cancelled",
} as const satisfies Record<ParcelStage, string>

/** One word for a stage. */
export const stageWords = (stage: ParcelStage) => WORDS[stage]

/** How far a parcel has come: told by place, drawing and words, not by colour alone. */
export function Stages({ steps }: { steps: readonly StageStep[] }) {
  const t = useT()
  return (
    <ol className="stages" aria-label={t("purchase.stages")}>
      {steps.map(({ stage, state }) => (
        <li
          key={stage}
          className={`stage stage-${stage === "cancelled" ? "cancelled" : state}`}
          aria-current={state === "now" ? "step" : undefined}
        >
          <span className="stage-mark">
            {state === "done" ? <Icon name="check" size={14} /> : null}
            {stage === "cancelled" ? <Icon name="close" size={14} /> : null}
          </span>
          <span>
            {t(WORDS[stage])}
            {state === "done" ? <span className="visually-hidden">, {t("purchase.stageDone")}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
