import type { Fault } from "~/lib/faults"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { useT } from "~/words/context"

/** The invited person joins with one press. */
export function InvitationPage({ faults }: { faults: readonly Fault[] }) {
  const t = useT()
  return (
    <div className="page stack">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("wholesale.join")}</h1>
      <p className="prose">{t("wholesale.joinLead")}</p>
      <form method="post">
        <Button>{t("wholesale.join")}</Button>
      </form>
    </div>
  )
}
