import { useT } from "~/words/context"
import { CheckForm } from "./CheckForm"
import { WhatStarsSay } from "./WhatStarsSay"

/** The door to the public check. */
export function CheckPage() {
  const t = useT()
  return (
    <div className="page stack-l">
      <div className="stack">
        <h1>{t("certificate.title")}</h1>
        <p className="prose">{t("certificate.intro")}</p>
        <CheckForm />
      </div>
      <WhatStarsSay />
    </div>
  )
}
