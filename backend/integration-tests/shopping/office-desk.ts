import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { Harness } from "../harness"
import type { Good } from "./goods"

/** Lists a product, or makes it a draft. */
export async function publish(h: Harness, good: Good, isListed: boolean): Promise<void> {
  await updateProductsWorkflow(h.container).run({
    input: {
      selector: { id: good.productId },
      update: { status: isListed ? ProductStatus.PUBLISHED : ProductStatus.DRAFT },
    },
  })
}

/** Gives a pack another price, whole đồng. */
export async function reprice(h: Harness, good: Good, priceDong: number): Promise<void> {
  await updateProductVariantsWorkflow(h.container).run({
    input: {
      selector: { id: good.variantId },
      update: { prices: [{ currency_code: "vnd", amount: priceDong }] },
    },
  })
}

/** Orders that stand in the books, whatever they belong to. */
export async function countOrders(h: Harness): Promise<number> {
  const [, count] = await h.container.resolve(Modules.ORDER).listAndCountOrders({}, { take: 1 })
  return count
}
