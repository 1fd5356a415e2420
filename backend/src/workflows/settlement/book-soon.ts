import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookParcelsWorkflow } from "./book-parcels"

/** Books what happened to these orders; a failure is written to the log, and the sweep tries again. */
export async function bookSoon(container: MedusaContainer, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return
  const { errors } = await bookParcelsWorkflow(container).run({
    input: { orderIds: [...orderIds] },
    throwOnError: false,
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { error } of errors)
    logger.error(
      `The ledger was not brought up to date for ${orderIds.join(", ")}: ${error?.message ?? error}`,
    )
}
