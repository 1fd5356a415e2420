import { Button } from "~/ui/button/Button"
import { Icon } from "~/ui/icon/Icon"
import { useT } from "~/words/context"

export type RemovedLine = { variantId: string; quantity: number; name: string }

/** What was just taken out, and one press to put it back. */
export function Removed({ line, action }: { line: RemovedLine; action: string }) {
  const t = useT()
  const said = t("cart.removed", { name: line.name })
  return (
    <form method="post" action={action} className="removed" data-say={said}>
      <Icon name="check" />
      <p>{said}</p>
      <input type="hidden" name="variantId" value={line.variantId} />
      <input type="hidden" name="quantity" value={line.quantity} />
      <Button look="quiet">{t("cart.undo")}</Button>
    </form>
  )
}
