import type { OfficeSearchRule } from "@cho-phien/contract"
import { Button } from "@medusajs/ui"
import { useDeed } from "../office/use-deed"
import { DESK_KEY, DESK_PATH } from "./use-desk"

/** Ends a rule at once. */
export function RemoveRule({ rule }: { rule: OfficeSearchRule }) {
  const deed = useDeed({
    path: `${DESK_PATH}/rules/${rule.id}/remove`,
    refreshes: DESK_KEY,
    done: `Đã bỏ quy tắc của “${rule.words}”.`,
    onDone: () => undefined,
  })
  return (
    <Button
      size="small"
      variant="transparent"
      isLoading={deed.busy}
      aria-label={`Bỏ quy tắc của ${rule.words}`}
      onClick={() => deed.send({})}
    >
      Bỏ
    </Button>
  )
}
