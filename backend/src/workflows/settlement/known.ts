import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer"
import { SettlementError } from "./errors"

/** Refuses a producer that does not exist. */
export async function assertProducer(container: MedusaContainer, id: string): Promise<void> {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [known] = await producers.listProducers({ id }, { select: ["id"], take: 1 })
  if (known) return
  const message = `There is no producer ${id}`
  throw new SettlementError("PRODUCER_UNKNOWN", message, [
    { field: "producerId", code: "unknown-producer", message },
  ])
}

/** Refuses a product that does not exist. */
export async function assertProduct(container: MedusaContainer, id: string): Promise<void> {
  const [known] = await container.resolve(Modules.PRODUCT).listProducts({ id }, { select: ["id"], take: 1 })
  if (known) return
  const message = `There is no product ${id}`
  throw new SettlementError("PRODUCT_UNKNOWN", message, [
    { field: "productId", code: "unknown-product", message },
  ])
}
