import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { AfterSaleError } from "../../../../workflows/after-sales/errors"
import type { Parcel } from "../../../../workflows/parcel/parcel"
import { readParcel } from "../../../../workflows/parcel/read-parcels"
import { openedGroup } from "./opened-group"

/** The parcel of the address, if its purchase is opened and it belongs to it; to everybody else it does not exist. */
export async function openedParcel(req: AuthenticatedMedusaRequest): Promise<Parcel> {
  const { group } = await openedGroup(req)
  const id = req.params.order_id ?? ""
  const parcel = /^[\w-]{1,64}$/.test(id) ? await readParcel(req.scope, id) : null
  if (!parcel || parcel.groupId !== group.id)
    throw new AfterSaleError("PARCEL_NOT_FOUND", "There is no such parcel in this purchase")
  return parcel
}
