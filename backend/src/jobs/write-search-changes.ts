import { addDays } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../clock"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../modules/search-desk"
import { writeSoon } from "../workflows/search/write-soon"

/** Words that hardly anybody asked for are forgotten after this many days. */
const RARE_TEXT_DAYS = 7

/** The net below the events: what a crash or an engine that was away left in the outbox; and the log forgets. */
export default async function writeSearchChanges(container: MedusaContainer): Promise<void> {
  writeSoon(container)
  await container
    .resolve<SearchDeskService>(SEARCH_DESK_MODULE)
    .forgetRareTexts(addDays(today(), -RARE_TEXT_DAYS))
}

export const config = { name: "write-search-changes", schedule: "* * * * *" }
