import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { AfterSaleError } from "../after-sales/errors"

/** Longest time one deed may work on a parcel, in seconds; the lock of a process that died ends after it. */
const LEASE_SECONDS = 60
/** How long the next one waits, in milliseconds. */
const PATIENCE_MS = 20_000
const LOOK_AGAIN_MS = 40

export interface HeldParcel {
  key: string
  owner: string
}

/**
 * Holds a parcel for one deed, also against other servers: packing, cancelling and giving back follow each other, so
 * nothing is packed that is being cancelled and no đồng goes back twice.
 */
export async function holdParcel(container: MedusaContainer, orderId: string): Promise<HeldParcel> {
  const locking = container.resolve(Modules.LOCKING)
  const held = { key: `parcel:${orderId}`, owner: generateEntityId(undefined, "hold") }
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      await locking.acquire(held.key, { ownerId: held.owner, expire: LEASE_SECONDS })
      return held
    } catch {
      if (Date.now() > until)
        throw new AfterSaleError("PARCEL_BUSY", "Another request is working on this parcel")
      await dropLapsed(container, held.key)
      await wait(LOOK_AGAIN_MS)
    }
  }
}

export async function releaseParcel(container: MedusaContainer, { key, owner }: HeldParcel): Promise<void> {
  await container.resolve(Modules.LOCKING).release(key, { ownerId: owner })
}

/** locking-postgres 2.21 never gives a lapsed lock to another owner. */
async function dropLapsed(container: MedusaContainer, key: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection("locking").where("id", key).where("expiration", "<", connection.fn.now()).delete()
}
