import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShoppingError } from "../refusals"

/** Longest time one deed may work on a cart, in seconds; the lock of a process that died ends after it. */
const LEASE_SECONDS = 60
/** How long the next one waits, in milliseconds: ten presses of the same button are served one after the other. */
const PATIENCE_MS = 20_000
const LOOK_AGAIN_MS = 40

/**
 * Holds the cart for this deed alone, also against other servers and against Medusa's own cart flows, which lock by
 * the same key. Inside another workflow it does nothing: the outer one holds the cart.
 */
export const lockCartStep = createStep(
  "lock-cart",
  async (input: { cartId: string }, { container, parentStepIdempotencyKey }) => {
    if (parentStepIdempotencyKey) return new StepResponse<Held | undefined, Held | undefined>(undefined)
    const held = { cartId: input.cartId, owner: generateEntityId(undefined, "hold") }
    await acquire(container, held)
    return new StepResponse<Held | undefined, Held | undefined>(held, held)
  },
  async (held, { container }) => {
    if (held) await release(container, held)
  },
)

/** Lets the cart go; without a lock of this workflow it does nothing. */
export const releaseCartStep = createStep(
  "release-cart",
  async (input: { held: Held | undefined }, { container }) => {
    if (input.held) await release(container, input.held)
    return new StepResponse(undefined)
  },
)

interface Held {
  cartId: string
  owner: string
}

async function acquire(container: MedusaContainer, { cartId, owner }: Held): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await locking.acquire(cartId, { ownerId: owner, expire: LEASE_SECONDS })
    } catch {
      if (Date.now() > until) throw new ShoppingError("CART_BUSY", "Another request is working on this cart")
      await dropLapsed(container, cartId)
      await wait(LOOK_AGAIN_MS)
    }
  }
}

/** locking-postgres 2.21 never gives a lapsed lock to another owner, so a killed process would lock a cart for ever. */
async function dropLapsed(container: MedusaContainer, cartId: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection("locking").where("id", cartId).where("expiration", "<", connection.fn.now()).delete()
}

async function release(container: MedusaContainer, { cartId, owner }: Held): Promise<void> {
  await container.resolve(Modules.LOCKING).release(cartId, { ownerId: owner })
}
