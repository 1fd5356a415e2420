import { writeFile } from "node:fs/promises"
import { PlaceOrderBody } from "@cho-phien/contract"
import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  addToCartWorkflow,
  completeCartWorkflow,
  completeCartWorkflowId,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { readDelivery } from "../src/api/store/shopping/purchase/read-delivery"
import { readCartView } from "../src/api/store/shopping/views/read-cart-view"
import { COD_PROVIDER_ID } from "../src/modules/cod-payment"
import { completeOrderGroupWorkflow } from "../src/workflows/purchase/complete-order-group"
import { openOrderGroupWorkflow } from "../src/workflows/purchase/open-order-group"
import { type BenchGood, linesOf, plentyOfGoods } from "./goods"

const LINES = [1, 3, 10, 50]

/** Milliseconds of every round, for one number of lines. */
interface Measured {
  lines: number
  producers: number
  oursMs: number[]
  stockMs: number[]
}

/**
 * How long a prepared cart takes to become orders: ours, one order a producer, beside Medusa's own completion, one
 * order for all. Both in this process, on this database, with the same goods, cash on delivery, in turns.
 */
export default async function completePurchase({
  container,
  args,
}: {
  container: MedusaContainer
  args: string[]
}) {
  const [file = "completion.json", rounds = "7"] = args
  openMedusasDoor()
  const goods = await plentyOfGoods(container)
  const measured: Measured[] = []
  for (const lines of LINES) {
    const chosen = linesOf(goods, lines)
    const row: Measured = {
      lines: chosen.length,
      producers: new Set(chosen.map(({ producerId }) => producerId)).size,
      oursMs: [],
      stockMs: [],
    }
    await ours(container, chosen)
    await stock(container, chosen)
    for (let round = 0; round < Number(rounds); round++) {
      const turns = [
        async () => row.oursMs.push(await ours(container, chosen)),
        async () => row.stockMs.push(await stock(container, chosen)),
      ]
      for (const turn of round % 2 ? turns.reverse() : turns) await turn()
    }
    measured.push(row)
  }
  await writeFile(file, JSON.stringify(measured))
}

/** The shop closes Medusa's own completion; only here, to measure it, the refusal is taken off the door. */
function openMedusasDoor(): void {
  const step = WorkflowManager.getWorkflow(completeCartWorkflowId)?.handlers_.get("validate")
  if (step) step.invoke = async () => undefined
}

async function aCart(container: MedusaContainer, goods: readonly BenchGood[]): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [region] = await container.resolve(Modules.REGION).listRegions({})
  const { data } = await query.graph({ entity: "sales_channel", fields: ["id"] })
  const { result } = await createCartWorkflow(container).run({
    input: { region_id: region?.id ?? "", sales_channel_id: data[0]?.id ?? "", currency_code: "vnd" },
  })
  const items = goods.map(({ variantId }) => ({ variant_id: variantId, quantity: 1 }))
  await addToCartWorkflow(container).run({ input: { cart_id: result.id, items } })
  return result.id
}

const BUYER = {
  recipientName: "Nông Thị Hà",
  phone: "0912345678",
  provinceCode: "04",
  communeCode: "01273",
  street: "12 Kim Đồng",
  method: "cod",
}

async function ours(container: MedusaContainer, goods: readonly BenchGood[]): Promise<number> {
  const cartId = await aCart(container, goods)
  const { totalDong } = await readCartView(container, { cartId, language: "vi" })
  const body = PlaceOrderBody.parse({ ...BUYER, shownTotalDong: totalDong })
  const { method, shipping, shownTotalDong } = body
  const input = { cartId, method, shipping, shownTotalDong, delivery: readDelivery(body, null) }
  await openOrderGroupWorkflow(container).run({ input })
  return timed(() => completeOrderGroupWorkflow(container).run({ input: { cartId } }))
}

async function stock(container: MedusaContainer, goods: readonly BenchGood[]): Promise<number> {
  const cartId = await aCart(container, goods)
  const profiles = [...new Set(goods.map(({ profileId }) => profileId))]
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ shipping_profile_id: profiles }, { take: null })
  const firsts = profiles.flatMap(
    (id) => options.find((option) => option.shipping_profile_id === id)?.id ?? [],
  )
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: firsts.map((id) => ({ id })) },
  })
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cartId },
  })
  const collection = (data as unknown as { payment_collection?: { id: string } | null }[])[0]
    ?.payment_collection
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection?.id ?? "", provider_id: COD_PROVIDER_ID },
  })
  return timed(() => completeCartWorkflow(container).run({ input: { id: cartId } }))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
