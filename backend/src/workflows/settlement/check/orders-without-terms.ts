import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Finding } from "../../../modules/settlement/contradictions"

/** Orders of placed purchases for which no terms were frozen: nothing of them would ever be settled. */
export async function ordersWithoutTerms(container: MedusaContainer): Promise<Finding[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `select o.id from "order" o join order_group g on g.id = o.metadata->>'order_group_id' and g.status = 'placed'
     where o.deleted_at is null and not exists (select 1 from sale s where s.order_id = o.id and s.deleted_at is null)
     limit 100`,
  )
  return rows.map((row) => ({ kind: "order_without_terms", subject: row.id, amountDong: 0 }))
}
