import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../clock"
import { sweepParcels } from "./sweep-parcels"
import { sweepPurchases } from "./sweep-purchases"

/** An event is lost when a server dies; one that stays off longer than this has worse troubles than a letter. */
const LOOK_BACK_DAYS = 3
const DAY_MS = 86_400_000

/** Queues the letters whose event was lost. */
export async function sweepLostMails(container: MedusaContainer): Promise<void> {
  const since = new Date(now().getTime() - LOOK_BACK_DAYS * DAY_MS)
  await sweepPurchases(container, since)
  await sweepParcels(container, since)
}
