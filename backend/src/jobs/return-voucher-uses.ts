import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { returnVoucherUsesWorkflow } from "../workflows/voucher/return-uses"

const AT_ONCE = 200

/** The net below the event of a cancelled parcel, which a restart may lose: looks at those of the last days again,
 * as long as late money may bring a purchase back. */
export default async function returnVoucherUses(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: { order_group_id: string }[] }>(
    `select distinct u.order_group_id from voucher_use u
       join "order" o on o.metadata->>'order_group_id' = u.order_group_id
     where u.returned_at is null and u.deleted_at is null
       and o.status = 'canceled' and o.canceled_at > now() - interval '3 days'
     limit ?`,
    [AT_ONCE],
  )
  for (const { order_group_id: groupId } of rows)
    await returnVoucherUsesWorkflow(container).run({ input: { groupId } })
}

export const config = { name: "return-voucher-uses", schedule: "*/10 * * * *" }
