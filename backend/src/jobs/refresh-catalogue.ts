import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshSoon } from "../workflows/catalogue/refresh-soon"

/** The net below the events: price lists that begin or end by the clock, shipping prices, an event lost in a crash. */
export default async function refreshCatalogue(container: MedusaContainer): Promise<void> {
  await refreshSoon(container, "everything", [])
}

export const config = { name: "refresh-catalogue", schedule: "*/10 * * * *" }
