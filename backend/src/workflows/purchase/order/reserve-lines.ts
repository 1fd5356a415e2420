import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { oneOfFew } from "./one-of-few"

export interface Reservation {
  lineItemId: string
  inventoryItemId: string
  locationId: string
  quantity: number
}

export interface MadeReservation {
  id: string
  inventoryItemId: string
}

/**
 * Takes stock line by line under the locks of the items, in sorted order. Medusa's own step checks every row against
 * the level before any of them, so that two lines of one item oversell; here each row sees the one before.
 * Either all are reserved or none.
 */
export async function reserveLines(
  container: MedusaContainer,
  wanted: readonly Reservation[],
  refuse: (reservation: Reservation) => Promise<Error>,
): Promise<MadeReservation[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const made: MadeReservation[] = []
  await holdingItems(container, wanted, async () => {
    for (const reservation of wanted) {
      try {
        const row = await inventory.createReservationItems({
          line_item_id: reservation.lineItemId,
          inventory_item_id: reservation.inventoryItemId,
          location_id: reservation.locationId,
          quantity: reservation.quantity,
        })
        made.push({ id: row.id, inventoryItemId: reservation.inventoryItemId })
      } catch (error) {
        if (made.length > 0) await inventory.deleteReservationItems(made.map(({ id }) => id))
        throw isShortage(error) ? await refuse(reservation) : error
      }
    }
  })
  return made
}

/** Gives reserved stock back, under the same locks. */
export async function releaseLines(
  container: MedusaContainer,
  made: readonly MadeReservation[],
): Promise<void> {
  if (made.length === 0) return
  const inventory = container.resolve(Modules.INVENTORY)
  await holdingItems(container, made, () => inventory.deleteReservationItems(made.map(({ id }) => id)))
}

async function holdingItems(
  container: MedusaContainer,
  rows: readonly { inventoryItemId: string }[],
  work: () => Promise<void>,
): Promise<void> {
  const keys = [...new Set(rows.map((row) => row.inventoryItemId))].sort()
  if (keys.length === 0) return
  const locking = container.resolve(Modules.LOCKING)
  await oneOfFew(() => locking.execute(keys, work, { timeout: 30 }))
}

const isShortage = (error: unknown): boolean =>
  MedusaError.isMedusaError(error) && (error as MedusaError).type === MedusaError.Types.NOT_ALLOWED
