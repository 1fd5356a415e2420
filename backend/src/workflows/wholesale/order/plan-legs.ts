import { totalsOf } from "@cho-phien/trade/wholesale"
import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type CompanyRow,
  type DeliveryPointRow,
  WHOLESALE_MODULE,
  type WholesaleService,
} from "../../../modules/wholesale"
import { readGoods, regionOf } from "../offer/read-goods"
import { WholesaleError } from "../refusals"
import type { OrderContent } from "./content"
import { orderOfLeg } from "./order-of-leg"

export interface PlannedLeg {
  /** `producer:point`, also in the order's metadata. */
  key: string
  producerId: string
  deliveryPointId: string
  requestedOn: string | null
  totalDong: number
  order: CreateOrderDTO
  /** Units to reserve, by variant. */
  stock: { variantId: string; inventoryItemId: string; locationId: string; quantity: number }[]
}

export interface PlanInput {
  orderId: string
  salesChannelId: string
}

export interface Plan {
  companyId: string
  code: string
  payment: "on_delivery" | "net"
  requestedBy: string
  legs: PlannedLeg[]
}

/** The legs of an order's frozen content: what each becomes in Medusa and takes from the shelf. */
export const planLegsStep = createStep(
  "plan-wholesale-legs",
  async (input: PlanInput, { container }) => new StepResponse(await planLegs(container, input)),
)

async function planLegs(container: MedusaContainer, { orderId, salesChannelId }: PlanInput): Promise<Plan> {
  const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
  const order = await wholesale.retrievePurchaseOrder(orderId)
  const company = (await wholesale.retrieveCompany(order.company_id)) as CompanyRow
  const member = await wholesale.retrieveCompanyMember(order.requested_by)
  const content = order.content as unknown as OrderContent
  const [goodsList, points, regionId] = await Promise.all([
    readGoods(container, { company, salesChannelId }),
    wholesale.listDeliveryPoints({ company_id: company.id }, { take: null }),
    regionOf(container),
  ])
  const goods = new Map(goodsList.map((good) => [good.variantId, good]))
  if (content.lines.some((line) => !goods.has(line.variantId)))
    throw new WholesaleError("ORDER_OUTDATED", "A good of the order is not offered any more")
  const options = await shippingOptions(
    container,
    goodsList.map((good) => good.producer.shippingProfileId),
  )
  const totals = totalsOf(
    content.lines.map((line) => ({
      ...line,
      id: `${line.variantId}:${line.deliveryPointId}`,
      treatment: goods.get(line.variantId)?.offer.vat ?? "8",
    })),
  )
  const legs = totals.legs.map((leg): PlannedLeg => {
    const point = points.find(({ id }) => id === leg.deliveryPointId) as DeliveryPointRow | undefined
    if (!point) throw new WholesaleError("ORDER_OUTDATED", "A delivery point of the order is gone")
    const lines = content.lines.filter(
      (line) => line.producerId === leg.producerId && line.deliveryPointId === leg.deliveryPointId,
    )
    const producer = goods.get(lines[0]?.variantId ?? "")?.producer
    const requestedOn = content.requestedOn[point.id] ?? null
    return {
      key: `${leg.producerId}:${leg.deliveryPointId}`,
      producerId: leg.producerId,
      deliveryPointId: point.id,
      requestedOn,
      totalDong: leg.vat.grossDong,
      order: orderOfLeg({
        company,
        point,
        leg,
        lines,
        goods,
        regionId,
        salesChannelId,
        customerId: member.customer_id,
        code: order.code,
        poNumber: order.po_number,
        requestedOn,
        shippingOption: options.get(producer?.shippingProfileId ?? "") ?? null,
      }),
      stock: lines.flatMap((line) =>
        (goods.get(line.variantId)?.offer.stock ?? []).map((item) => ({
          variantId: line.variantId,
          inventoryItemId: item.inventoryItemId,
          locationId: producer?.locationId ?? "",
          quantity: item.perUnit * line.cases * line.unitsPerCase,
        })),
      ),
    }
  })
  return { companyId: company.id, code: order.code, payment: company.payment, requestedBy: member.id, legs }
}

/** One way per shipping profile that a leg can be fulfilled by; carrying is agreed with the company, not priced here. */
async function shippingOptions(container: MedusaContainer, profileIds: readonly string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id"],
    filters: { shipping_profile_id: [...new Set(profileIds)] },
  })
  return new Map(
    data.map((row): [string, { id: string; name: string }] => [
      row.shipping_profile_id ?? "",
      { id: row.id, name: row.name },
    ]),
  )
}
