import type { AwaitedPaymentListResponse, AwaitedPaymentQuery } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { pageOf, paginationOf } from "../../http/page"

/** One page of transfers that are waited for, the next to lapse first. */
export async function listAwaitedPayments(
  container: MedusaContainer,
  asked: AwaitedPaymentQuery,
): Promise<AwaitedPaymentListResponse> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [rows, count] = await incoming.listAndCountAwaitedPayments(
    { state: "waiting", method: "vietqr" },
    paginationOf(asked, { holds_until: "ASC" }),
  )
  const groups = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listOrderGroups({ id: rows.map((row) => row.order_group_id) }, { take: rows.length })
  const codes = new Map(groups.map(({ id, code }) => [id, code]))
  const awaited = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      code: row.code,
      purchaseCode: codes.get(row.order_group_id) ?? row.code,
      payee: row.payee_name,
      dueDong: Math.max(0, Number(row.amount_dong) - (await incoming.receivedDong(row.id))),
      holdsUntil: new Date(row.holds_until).toISOString(),
    })),
  )
  return { awaited, ...pageOf(asked, count) }
}
