import type { PurchaseOrderLeg, PurchaseOrderSummary, PurchaseOrderView } from "@cho-phien/contract"
import { isVatTreatment } from "@cho-phien/trade"
import { totalsOf } from "@cho-phien/trade/wholesale"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer"
import type { PurchaseOrderRow } from "../../../modules/wholesale"
import { readOffers } from "../../../workflows/purchase/offer/read-offers"
import { regionOf } from "../../../workflows/wholesale/offer/read-goods"
import type { ContentLine, OrderContent } from "../../../workflows/wholesale/order/content"
import { vatRowsOf } from "../../../workflows/wholesale/sheet/judge"
import { memberViews } from "./company-views"
import type { Membership } from "./require-membership"

/** Orders in a line each, with the name of who asked. */
export async function readSummaries(
  container: MedusaContainer,
  { wholesale, company }: Membership,
  orders: readonly PurchaseOrderRow[],
): Promise<PurchaseOrderSummary[]> {
  const members = await wholesale.listCompanyMembers(
    { company_id: company.id },
    { take: null, withDeleted: true },
  )
  const views = await memberViews(container, members as Parameters<typeof memberViews>[1])
  const names = new Map(views.map((view) => [view.id, view.name]))
  return orders.map((order) => ({
    id: order.id,
    code: order.code,
    poNumber: order.po_number,
    state: order.state,
    requestedBy: names.get(order.requested_by) ?? "",
    requestedAt: new Date(order.requested_at).toISOString(),
    totalDong: Number(order.total_dong),
  }))
}

/** One order with its legs, from its frozen content: prices that move later change nothing here. */
export async function readOrderView(
  container: MedusaContainer,
  membership: Membership,
  order: PurchaseOrderRow,
): Promise<PurchaseOrderView> {
  const { wholesale, company, member, roles, salesChannelId } = membership
  const content = order.content as unknown as OrderContent
  const [[summary], legs, points, offers, producers, members] = await Promise.all([
    readSummaries(container, membership, [order]),
    wholesale.listOrderLegs({ purchase_order_id: order.id }, { take: null }),
    wholesale.listDeliveryPoints({ company_id: company.id }, { take: null, withDeleted: true }),
    readOffers(
      container,
      content.lines.map((line) => line.variantId),
      { regionId: await regionOf(container), currencyCode: "vnd", salesChannelId },
    ),
    container
      .resolve<ProducerModuleService>(PRODUCER_MODULE)
      .listProducers({ id: [...new Set(content.lines.map((line) => line.producerId))] }, { take: null }),
    wholesale.listCompanyMembers({ company_id: company.id }, { take: null, withDeleted: true }),
  ])
  if (!summary) throw new RangeError(`The order ${order.code} has no view`)
  const totals = totalsOf(
    content.lines.map((line) => ({
      ...line,
      id: `${line.variantId}:${line.deliveryPointId}`,
      treatment: isVatTreatment(line.vat) ? line.vat : "8",
    })),
  )
  const names = new Map(
    (await memberViews(container, members as Parameters<typeof memberViews>[1])).map((view) => [
      view.id,
      view.name,
    ]),
  )
  const lineView = (line: ContentLine) => ({
    name: offers.get(line.variantId)?.name ?? "",
    pack: offers.get(line.variantId)?.packTitle ?? "",
    cases: line.cases,
    unitsPerCase: line.unitsPerCase,
    casePriceDong: line.casePriceDong,
    totalDong: line.cases * line.casePriceDong,
    vat: line.vat,
  })
  return {
    ...summary,
    netDong: totals.netDong,
    vatDong: totals.vatDong,
    vat: vatRowsOf(totals),
    note: order.note,
    contentHash: order.content_hash,
    approvalReasons: order.approval_reasons as unknown as PurchaseOrderView["approvalReasons"],
    decidedBy: order.decided_by ? (names.get(order.decided_by) ?? "") : null,
    decisionNote: order.decision_note,
    canDecide: order.state === "pending" && order.requested_by !== member.id && roles.includes("approver"),
    legs: totals.legs.map((leg, at): PurchaseOrderLeg => {
      const row = legs.find(
        ({ producer_id, delivery_point_id }) =>
          producer_id === leg.producerId && delivery_point_id === leg.deliveryPointId,
      )
      const producer = producers.find(({ id }) => id === leg.producerId)
      const point = points.find(({ id }) => id === leg.deliveryPointId)
      return {
        id: row?.id ?? `${at}`,
        number: row?.number ?? "",
        state: row?.state ?? "placed",
        producer: { slug: producer?.slug ?? "", name: producer?.name ?? "" },
        point: { code: point?.code ?? "", name: point?.name ?? "" },
        requestedOn: content.requestedOn[leg.deliveryPointId] ?? null,
        totalDong: leg.vat.grossDong,
        lines: content.lines
          .filter(
            (line) => line.producerId === leg.producerId && line.deliveryPointId === leg.deliveryPointId,
          )
          .map(lineView),
      }
    }),
  }
}
