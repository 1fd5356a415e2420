import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../clock"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../modules/money-desk"
import { SHARE_PROVIDER_ID } from "../../../modules/share-payment"
import { rowsOf } from "./finding"

interface Sums {
  taken: string
  refunded: string
  open: string
}

/** Money of one day in Vietnam: each đồng once, so without the shares of what a master has taken. */
const SUMS = `
  with ours as (select id from payment where provider_id <> '${SHARE_PROVIDER_ID}'),
       limits as (select (?::date)::timestamp at time zone 'Asia/Ho_Chi_Minh' as begins)
  select (select coalesce(sum(c.amount), 0) from capture c join ours on ours.id = c.payment_id, limits
           where c.deleted_at is null and c.created_at >= begins and c.created_at < begins + interval '1 day') as taken,
         (select coalesce(sum(r.amount), 0) from refund r join ours on ours.id = r.payment_id, limits
           where r.deleted_at is null and r.created_at >= begins and r.created_at < begins + interval '1 day') as refunded,
         (select count(*) from discrepancy where state = 'open' and deleted_at is null) as open`

/** Adds this round to the report of its day. */
export async function writeDay(
  container: MedusaContainer,
  at: Date,
  { mended, found }: { mended: number; found: number },
): Promise<void> {
  const day = today()
  const [sums] = await rowsOf<Sums>(container, SUMS, [day])
  await container.resolve<MoneyDeskService>(MONEY_DESK_MODULE).addRound({
    day,
    at,
    mended,
    found,
    open: Number(sums?.open ?? 0),
    takenDong: Number(sums?.taken ?? 0),
    refundedDong: Number(sums?.refunded ?? 0),
  })
}
