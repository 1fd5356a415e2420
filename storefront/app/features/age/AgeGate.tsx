import { useT } from "~/words/context"
import { DeclareForm } from "./DeclareForm"

/** Stands in place of a page about spirits until the reader has declared an age. */
export function AgeGate({ back }: { back: string }) {
  const t = useT()
  return (
    <div className="page stack">
      <h1>{t("age.gateTitle")}</h1>
      <p className="prose">{t("age.gateText")}</p>
      <DeclareForm back={back} />
      <p className="muted small">{t("age.memory")}</p>
    </div>
  )
}
