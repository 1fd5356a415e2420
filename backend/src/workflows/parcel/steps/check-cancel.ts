import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AfterSaleError } from "../../after-sales/errors"
import { awaitsPayment } from "../awaits-payment"
import { isPacked } from "../parcel"
import { readParcel } from "../read-parcels"

/** A parcel can be cancelled until it is packed; the caller holds it, so that stays true. */
export const checkCancelStep = createStep(
  "check-parcel-cancel",
  async ({ orderId }: { orderId: string }, { container }) => {
    const parcel = await readParcel(container, orderId)
    if (!parcel) throw new AfterSaleError("PARCEL_NOT_FOUND", "There is no such parcel")
    if (parcel.isCancelled) throw new AfterSaleError("PARCEL_CANCELLED", "The parcel was cancelled before")
    if (isPacked(parcel)) throw new AfterSaleError("PARCEL_PACKED", "The parcel is packed")
    if (await awaitsPayment(container, parcel))
      throw new AfterSaleError("PARCEL_NOT_PAID", "The purchase waits for its payment")
    return new StepResponse(parcel.groupId)
  },
)
