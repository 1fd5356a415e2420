import type { SearchDeskResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../modules/search-desk"
import { askEngine, engineName } from "../../store/catalogue/search/engine"

const instant = (date: Date | string | null) => (date === null ? null : new Date(date).toISOString())

/** Which engine answers, how fresh its index is, and how far rebuilds are. */
export async function readDesk(scope: MedusaContainer): Promise<SearchDeskResponse> {
  const desk = scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
  const [outbox, rebuilds, answers] = await Promise.all([
    desk.waitingChanges(),
    desk.rebuilds(),
    askEngine(scope, [
      { fields: ["id"], pagination: { skip: 0, take: 0 }, search_options: { count: "exact" } },
    ]),
  ])
  const engine = engineName(scope)
  const active = rebuilds.find(({ isActive }) => isActive)
  return {
    engine: engine === "meilisearch" ? "meilisearch" : "postgres",
    state: answers === null && active ? "error" : (active?.state ?? "pending"),
    documents: answers?.[0]?.metadata.count ?? 0,
    outbox: { ...outbox, since: instant(outbox.since) },
    rebuilds: rebuilds.map(({ provider: _provider, ...one }) => ({
      ...one,
      startedAt: instant(one.startedAt),
      endedAt: instant(one.endedAt),
    })),
  }
}
