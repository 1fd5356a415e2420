import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../modules/search-desk"
import { CHANGES_DUE } from "../../search/catalogue"
import { compareWithWritten } from "./compare-with-written"

const BATCH = 200
/** Longer than any batch takes; a server that dies with the lock holds the others up no longer. */
const LOCK_SECONDS = 60

/**
 * Writes what waits in the outbox, oldest first, until nothing is due. One writer at a time on however many servers,
 * so that an older reading never overwrites a newer one. A failure leaves the rows where they are, for later.
 */
export async function writeChanges(container: MedusaContainer): Promise<{ failed: boolean }> {
  const desk = container.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
  const search = container.resolve(Modules.SEARCH)
  return await container.resolve(Modules.LOCKING).execute(
    "search:outbox",
    async () => {
      for (;;) {
        const due = await desk.dueChanges(BATCH)
        if (due.length === 0) return { failed: false }
        try {
          const { written, changed } = await compareWithWritten(container, due)
          if (changed.length > 0) await search.ingest({ name: CHANGES_DUE, data: { ids: changed } })
          await desk.markWritten(written)
        } catch (error) {
          await desk.markFailed(due, error instanceof Error ? error.message : String(error))
          return { failed: true }
        }
      }
    },
    { timeout: LOCK_SECONDS },
  )
}
